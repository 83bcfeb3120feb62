package ma.opencommune.information.domain.redaction;

import java.util.List;
import java.util.Optional;
import ma.opencommune.information.domain.request.CaseFile;
import ma.opencommune.information.domain.request.RequestRecord;

/**
 * A file of a case with its boxes.
 *
 * @param request the case
 * @param file the file they lie on
 * @param marks by page, then in the order they were drawn
 * @param burned what was made of it
 */
public record RedactionSheet(RequestRecord request, CaseFile file, List<Mark> marks, Optional<Burned> burned) {

    /** The boxes of a page. */
    public List<Mark> on(int page) {
        return marks.stream().filter(mark -> mark.page() == page).toList();
    }
}
