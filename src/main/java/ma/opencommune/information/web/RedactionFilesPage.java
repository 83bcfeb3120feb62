package ma.opencommune.information.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import ma.opencommune.information.app.Redactions;
import ma.opencommune.information.domain.redaction.Burned;
import ma.opencommune.information.domain.request.CaseFile;
import ma.opencommune.information.domain.request.CaseSheet;
import ma.opencommune.platform.pdf.PageSource;

/** The part of a case's page that leads to its files with boxes. */
@Named
@RequestScoped
public class RedactionFilesPage {

    @Inject
    Redactions redactions;

    /** The files that can be redacted: PDF and pictures, without those that were made here. */
    public List<CaseFile> files(CaseSheet sheet) {
        Set<Long> made = redactions.withheld(sheet.request().number()).stream()
                .map(Burned::redacted)
                .collect(Collectors.toSet());
        return sheet.files().stream()
                .filter(file -> PageSource.draws(file.type()) && !made.contains(file.id()))
                .toList();
    }
}
