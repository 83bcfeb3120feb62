package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import ma.opencommune.information.domain.request.CaseFile;
import ma.opencommune.information.domain.request.EarlyAnswer;
import ma.opencommune.information.domain.request.RequestRecord;

/** Which files of the answer go with a first part. */
@ApplicationScoped
public class EarlyFiles {

    @Inject
    CaseFiles files;

    @Inject
    Redactions redactions;

    /** Of those chosen, what is a file of this answer. */
    List<Long> of(RequestRecord request, List<Long> chosen) {
        return files.files(request.id()).stream()
                .filter(file -> file.side() == CaseFile.Side.ANSWER && chosen.contains(file.id()))
                .map(CaseFile::id)
                .toList();
    }

    List<CaseFile> of(RequestRecord request, EarlyAnswer answer) {
        return files.files(request.id()).stream()
                .filter(file ->
                        file.side() == CaseFile.Side.ANSWER && answer.files().contains(file.id()))
                .toList();
    }

    /** Whether boxes are drawn that are not burned in yet. */
    boolean unfinished(RequestRecord request) {
        return redactions.unfinished(request);
    }
}
