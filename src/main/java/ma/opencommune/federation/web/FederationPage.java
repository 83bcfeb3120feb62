package ma.opencommune.federation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import ma.opencommune.federation.app.BundleImport;
import ma.opencommune.federation.app.NodeSheets;
import ma.opencommune.federation.app.Reporting;
import ma.opencommune.federation.domain.bundle.Bundle;
import ma.opencommune.federation.domain.bundle.Received;
import ma.opencommune.federation.domain.node.DeliverySheet;
import ma.opencommune.federation.domain.node.Joining;
import ma.opencommune.federation.domain.node.NodeSheet;
import org.jspecify.annotations.Nullable;

/** Where an administrator joins the node above, follows what is sent, and brings bundles from files. */
@Named
@RequestScoped
public class FederationPage {

    private static final String HERE = "/staff/federation";

    @Inject
    FederationForms forms;

    @Inject
    NodeSheets sheets;

    @Inject
    Reporting reporting;

    @Inject
    BundleImport imports;

    private String address = "";
    private String code = "";
    private String imported = "";
    private @Nullable Part file;
    private @Nullable NodeSheet sheet;

    /** Goes to the node above with the code. */
    public void join() throws IOException {
        Joining joining = reporting.join(address, code);
        if (joining instanceof Joining.Refused refused) {
            boolean there = refused.why() == Joining.Why.SILENT || refused.why() == Joining.Why.STRANGER;
            forms.wrong(there ? "address" : "code", forms.text("federation.node.refused." + refused.why()));
        } else {
            forms.to(HERE);
        }
    }

    /** From now on the next key signs. */
    public void rotate() throws IOException {
        reporting.rotate();
        forms.to(HERE);
    }

    /** All that waits is tried at once. */
    public void hurry() throws IOException {
        reporting.hurry();
        forms.to(HERE);
    }

    /** Takes a bundle that came as a file. */
    public void bring() throws IOException {
        if (file == null || file.getSize() == 0) {
            forms.wrong("file", forms.text("federation.node.import.none"));
            return;
        }
        try (InputStream in = file.getInputStream()) {
            told(imports.take(in.readNBytes(Bundle.MOST_PACKED + 1)));
        }
    }

    private void told(Received received) {
        if (received instanceof Received.Taken taken) {
            imported = forms.text(
                    "federation.node.import.taken", forms.name(taken.log().owner()), taken.fresh(), taken.size());
        } else if (received instanceof Received.Gap gap) {
            forms.wrong("file", forms.text("federation.node.import.gap", gap.needed()));
        } else if (received instanceof Received.Forked) {
            forms.wrong("file", forms.text("federation.node.import.forked"));
        } else if (received instanceof Received.Barred) {
            forms.wrong("file", forms.text("federation.node.import.barred"));
        } else if (received instanceof Received.Wrong wrong) {
            forms.wrong("file", forms.text("federation.node.import.wrong", String.join("; ", wrong.reasons())));
        } else if (received instanceof Received.TooLarge large) {
            forms.wrong("file", forms.text("federation.node.import.wrong", large.reason()));
        } else {
            forms.wrong("file", forms.text("federation.node.import.unknown"));
        }
    }

    /** What is known of this node. */
    public NodeSheet getSheet() {
        NodeSheet known = sheet;
        if (known == null) {
            known = sheets.own();
            sheet = known;
        }
        return known;
    }

    /** Name of a log's collectivity. */
    public String name(DeliverySheet delivery) {
        return forms.name(delivery.log().owner());
    }

    /** Name of this node's collectivity. */
    public String getName() {
        return forms.name(getSheet().ou());
    }

    /** Name of the node above. */
    public String getParentName() {
        return getSheet().parent().map(parent -> forms.name(parent.ou())).orElse("");
    }

    /** What goes upward. */
    public List<DeliverySheet> getDeliveries() {
        return getSheet().deliveries();
    }

    /** What came of the import. */
    public String getImported() {
        return imported;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
