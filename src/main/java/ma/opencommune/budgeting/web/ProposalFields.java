package ma.opencommune.budgeting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ma.opencommune.budgeting.domain.cycle.CyclePlan;
import ma.opencommune.budgeting.domain.proposal.ClimateTag;
import ma.opencommune.budgeting.domain.proposal.GenderLevel;
import ma.opencommune.budgeting.domain.proposal.Proposal;
import ma.opencommune.budgeting.domain.proposal.ProposalWords;
import ma.opencommune.platform.files.domain.Keeping;
import ma.opencommune.platform.files.domain.Upload;

/** The fields of a proposal, the same online, at the desk and when it is changed. */
@Named("proposing")
@RequestScoped
public class ProposalFields {

    private static final String MAIL = "[^@\\s]+@[^@\\s]+\\.[^@\\s]{2,}";
    private static final int LONGEST_MAIL = 160;

    @Inject
    CycleForms forms;

    private final Map<String, String> values = new Fields();

    /** What is typed. */
    public Map<String, String> getValues() {
        return values;
    }

    /** Fills the fields with what a proposal says; ticks that were sent with the form win. */
    void fill(Proposal proposal) {
        ProposalWords words = proposal.words();
        values.put("title", words.title());
        values.put("text", words.text());
        values.put("place", words.place());
        values.put("area", words.area());
        values.put("category", words.category());
        words.spot().ifPresent(spot -> {
            values.put("latitude", spot.latitude().toPlainString());
            values.put("longitude", spot.longitude().toPlainString());
        });
        values.put("gender", words.gender().name());
        values.put("climate", words.climate().stream().map(Enum::name).collect(Collectors.joining(",")));
        values.put("publicName", words.publicName());
    }

    /** The words; what is wrong is told at its field. */
    ProposalWords words(CyclePlan plan) {
        ticks();
        Map<String, ProposalWords.Fault> faults = new LinkedHashMap<>();
        ProposalWords words = ProposalWords.read(values, plan, faults);
        faults.forEach((field, fault) -> forms.wrong(field, "budgeting.proposal.fault." + field + "." + fault.word()));
        return words;
    }

    private void ticks() {
        values.put("area", forms.sent("area"));
        values.put("category", forms.sent("category"));
        String[] ticked = forms.request().getParameterValues("climate");
        values.put("climate", ticked == null ? "" : String.join(",", ticked));
    }

    /** Whether a choice is made: as sent with this form, else as it was. */
    public boolean chosen(String field, String code) {
        String sent = forms.sent(field);
        return code.equals(forms.posted() && !sent.isEmpty() ? sent : values.getOrDefault(field, ""));
    }

    /** Whether a tick is set. */
    public boolean ticked(String tag) {
        String[] sent = forms.request().getParameterValues("climate");
        List<String> ticked = forms.posted() && sent != null
                ? List.of(sent)
                : List.of(values.getOrDefault("climate", "").split(","));
        return ticked.contains(tag);
    }

    /** A mail address as typed; tells when it is none. */
    String mail(String field) {
        String mail = values.getOrDefault(field, "").strip();
        if (!mail.matches(MAIL) || mail.length() > LONGEST_MAIL) {
            forms.wrong(field, "budgeting.proposal.fault.email");
        }
        return mail;
    }

    /** Whether the hidden field that people do not see was filled in, as robots do. */
    boolean trapped() {
        return !forms.sent("website").isEmpty();
    }

    /** The files chosen in a field. */
    List<Upload> files(String field) throws IOException {
        HttpServletRequest request = forms.request();
        String type = request.getContentType();
        if (type == null || !type.startsWith("multipart/form-data")) {
            return List.of();
        }
        try {
            return request.getParts().stream()
                    .filter(part -> part.getName().equals(field) && !name(part).isEmpty())
                    .map(part -> new Upload(name(part), part::getInputStream))
                    .toList();
        } catch (ServletException e) {
            throw new IOException(e);
        }
    }

    private static String name(Part part) {
        String name = part.getSubmittedFileName();
        return name == null ? "" : name;
    }

    /** Tells why files were not taken. */
    void refused(List<Keeping.Refused> files) {
        for (Keeping.Refused file : files) {
            forms.wrong("files", "platform.files.refused." + file.reason());
        }
    }

    /** Steps of the ladder. */
    public GenderLevel[] getLevels() {
        return GenderLevel.values();
    }

    /** Tags. */
    public ClimateTag[] getTags() {
        return ClimateTag.values();
    }
}
