package ma.opencommune.checks;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import ma.opencommune.testing.TestBrowser;
import ma.opencommune.testing.TestServer;

/** Sends a request with the public form, without JavaScript. */
final class SentRequest {

    private static final int PHONE = 360;

    private SentRequest() {}

    /** The address of its receipt. */
    static String by(boolean urgent) {
        try (BrowserContext visitor = TestBrowser.visitor(PHONE, false)) {
            Page page = visitor.newPage();
            page.navigate(TestServer.shared().url() + "/fr/information/ask");
            page.fill("#subject", "Dépenses de voirie");
            page.fill("#description", "Les dépenses de voirie par rue");
            page.fill("#name", "Exemple Zineb");
            page.fill("#phone", "06 00 00 00 99");
            page.fill("#nationalId", "L112233");
            if (urgent) {
                page.selectOption("#kind", "URGENT");
                page.fill("#urgentReason", "Une école sans eau");
            }
            page.click("#check");
            page.setInputFiles("#files", new FilePayload("plan.png", "image/png", plan()));
            page.check("#consent");
            page.waitForTimeout(2100);
            page.click("#send");
            return page.url();
        }
    }

    private static byte[] plan() {
        BufferedImage plan = new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB);
        plan.createGraphics().fillRect(20, 20, 500, 300);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(plan, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
