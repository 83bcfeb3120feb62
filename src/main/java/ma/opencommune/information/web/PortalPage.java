package ma.opencommune.information.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import ma.opencommune.information.app.PortalCases;
import ma.opencommune.information.domain.request.PortalClaim;
import ma.opencommune.information.domain.request.PortalEntry;
import ma.opencommune.information.domain.request.PortalLine;
import ma.opencommune.information.domain.request.PortalList;
import ma.opencommune.information.domain.request.RowPage;
import ma.opencommune.kernel.Csv;
import ma.opencommune.platform.files.domain.Upload;
import ma.opencommune.platform.web.Pager;

/** Where the cases of this commune and of the national portal are brought together. */
@Named
@RequestScoped
public class PortalPage {

    private static final int SIZE = 50;
    private static final int LARGEST = 2_000_000;

    @Inject
    HttpServletRequest request;

    @Inject
    PortalCases portal;

    @Inject
    FormMistakes mistakes;

    @Inject
    Going going;

    private ListQuery query;
    private RowPage<PortalLine> loose = new RowPage<>(List.of(), 0);
    private RowPage<PortalEntry.Candidate> missing;
    private String number = "";
    private String reference = "";

    @PostConstruct
    void read() {
        query = new ListQuery(request);
        loose = portal.loose();
        missing = portal.missing(query.offset(SIZE), SIZE);
        number = query.text("number");
        reference = query.text("reference");
    }

    /** Brings a list of the portal in. */
    public void bring() throws IOException {
        List<Upload> files = Uploads.of(request, "list");
        if (files.size() != 1) {
            mistakes.add("list", "information.portal.error.list");
            return;
        }
        Optional<PortalList> list = list(files.get(0));
        if (list.isEmpty() || list.get().entries().isEmpty()) {
            mistakes.add("list", "information.portal.error.list");
        } else if (!list.get().wrong().isEmpty()) {
            mistakes.add(
                    "list", "information.portal.error.line", list.get().wrong().get(0));
        } else {
            portal.bring(list.get());
            going.to("/staff/portal?brought=" + list.get().entries().size());
        }
    }

    private static Optional<PortalList> list(Upload file) throws IOException {
        try (var in = file.content().open()) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            List<Csv.Line> lines = Csv.lines(new String(bytes, StandardCharsets.UTF_8));
            return bytes.length > LARGEST || lines.size() > PortalList.MOST
                    ? Optional.empty()
                    : Optional.of(
                            PortalList.of(lines.stream().map(Csv.Line::fields).toList()));
        } catch (IllegalArgumentException openQuote) {
            return Optional.empty();
        }
    }

    /** Notes that a request and an entry are the same. */
    public void note() throws IOException {
        Optional<PortalCases.Refusal> refused = portal.note(number, reference);
        if (refused.isPresent()) {
            mistakes.add(
                    refused.get() == PortalCases.Refusal.NO_REQUEST ? "number" : "reference",
                    "information.portal.refused." + refused.get());
        } else {
            going.to("/staff/portal?noted=" + RegisterPage.encoded(number));
        }
    }

    /** Says that a line of the portal belongs to no request here. */
    public void dismiss() throws IOException {
        Optional<PortalCases.Refusal> refused = portal.dismiss(reference);
        if (refused.isPresent()) {
            mistakes.add("reference", "information.portal.refused." + refused.get());
        } else {
            going.to("/staff/portal?dismissed=1");
        }
    }

    /** Takes the number of the portal off a request. */
    public void clear() throws IOException {
        if (portal.clear(number).isPresent()) {
            mistakes.add("number", "information.portal.refused." + PortalCases.Refusal.NO_REQUEST);
        } else {
            going.to("/staff/portal?cleared=" + RegisterPage.encoded(number));
        }
    }

    /** Requests with a number that somebody named. */
    public List<PortalClaim> getClaims() {
        return portal.claims();
    }

    public List<PortalLine> getLoose() {
        return loose.rows();
    }

    /** How many entries of the portal have no request; no more than the newest are shown. */
    public long getLooseTotal() {
        return loose.total();
    }

    public List<PortalEntry.Candidate> getMissing() {
        return missing.rows();
    }

    public long getTotal() {
        return missing.total();
    }

    /** The links to other pages. */
    public Pager getPager() {
        return Pager.of(
                query.page(), missing.total(), SIZE, "/" + going.language().tag() + "/staff/portal");
    }

    /** How many entries were brought in just now; empty when none were. */
    public String getBrought() {
        return query.text("brought").matches("[0-9]{1,5}") ? query.text("brought") : "";
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }
}
