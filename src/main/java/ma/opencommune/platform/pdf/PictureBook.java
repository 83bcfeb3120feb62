package ma.opencommune.platform.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** A PDF made of pictures, one to a page, each tagged as a figure with its description; the pictures wait on disk until it is saved. */
final class PictureBook implements AutoCloseable {

    private static final int POINTS_PER_INCH = 72;
    private static final float QUALITY = 0.8f;

    private final PDDocument document = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
    private final PDStructureElement whole;
    private final Map<Integer, PDParentTreeValue> parents = new HashMap<>();
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();

    PictureBook(String language) {
        document.getDocumentCatalog().setLanguage(language);
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        document.getDocumentCatalog().setMarkInfo(marked);
        document.getDocumentCatalog().setStructureTreeRoot(root);
        whole = new PDStructureElement(StandardStructureTypes.DOCUMENT, root);
        root.appendKid(whole);
    }

    void add(BufferedImage picture, String says, String words) throws IOException {
        float width = (float) picture.getWidth() * POINTS_PER_INCH / Blackout.DPI;
        float height = (float) picture.getHeight() * POINTS_PER_INCH / Blackout.DPI;
        PDPage page = new PDPage(new PDRectangle(width, height));
        document.addPage(page);
        int number = document.getNumberOfPages() - 1;
        page.setStructParents(number);
        page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.getPDFName("S"));
        PDStructureElement figure = new PDStructureElement(StandardStructureTypes.Figure, whole);
        figure.setPage(page);
        figure.setAlternateDescription(says);
        if (!words.isEmpty()) {
            figure.setActualText(words);
        }
        figure.getCOSObject().setInt(COSName.K, 0);
        whole.appendKid(figure);
        COSArray parent = new COSArray();
        parent.add(figure.getCOSObject());
        parents.put(number, new PDParentTreeValue(parent));
        PDImageXObject image = JPEGFactory.createFromImage(document, picture, QUALITY);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            COSDictionary first = new COSDictionary();
            first.setInt(COSName.MCID, 0);
            content.beginMarkedContent(COSName.getPDFName("Figure"), PDPropertyList.create(first));
            content.drawImage(image, 0, 0, width, height);
            content.endMarkedContent();
        }
    }

    void save(Path made) throws IOException {
        PDNumberTreeNode tree = new PDNumberTreeNode(PDParentTreeValue.class);
        tree.setNumbers(parents);
        root.setParentTree(tree);
        root.setParentTreeNextKey(parents.size());
        document.save(made.toFile(), CompressParameters.NO_COMPRESSION);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
