package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import ma.opencommune.information.domain.request.CaseFile;
import ma.opencommune.information.domain.request.Publication;
import ma.opencommune.information.domain.request.RegisterEntry;
import ma.opencommune.information.domain.request.RegisterFilter;
import ma.opencommune.information.domain.request.RegisterRow;
import ma.opencommune.information.domain.request.RequestRecord;
import ma.opencommune.information.domain.request.RowPage;
import ma.opencommune.information.store.RegisterStore;
import ma.opencommune.information.store.RequestStore;
import ma.opencommune.kernel.NotFound;
import ma.opencommune.kernel.search.SearchWords;

/** What anyone may read of the requests: moderated titles, dates, states, published answers. */
@ApplicationScoped
@Transactional
public class PublicRegister {

    private static final int SIMILAR = 5;
    private static final int MOST_GONE = 100;
    private static final int CANDIDATES = 40;

    @Inject
    RegisterStore register;

    @Inject
    RequestStore requests;

    @Inject
    CaseFiles files;

    /** A page of the register, newest first. */
    public RowPage<RegisterRow> page(RegisterFilter filter, int offset, int size) {
        RegisterStore.Part part = register.page(filter, offset, size);
        return new RowPage<>(part.entries(), part.total());
    }

    /** The entries that were taken down last: their addresses stay. They answer to no filter, because it could guess their words. */
    public List<RegisterRow> gone() {
        return register.gone(MOST_GONE);
    }

    /** The services that entries are about, to choose from. */
    public List<String> services() {
        return register.services();
    }

    /** Entries that may answer a question before it is asked. */
    public List<RegisterRow> similar(String subject) {
        List<String> asked = SearchWords.question(subject);
        if (asked.isEmpty()) {
            return List.of();
        }
        List<RegisterRow> answersFirst = register.similar(asked, CANDIDATES).stream()
                .sorted(Comparator.comparing(row -> row.publication() != Publication.PUBLIC_ANSWER))
                .toList();
        return SearchWords.nearest(asked, answersFirst, RegisterRow::title).stream()
                .limit(SIMILAR)
                .toList();
    }

    /**
     * One entry.
     *
     * @throws NotFound when the number is unknown or nothing of it is public
     */
    public RegisterEntry entry(String number) {
        RegisterRow row = register.entry(number).orElseThrow(() -> new NotFound("entry"));
        RequestRecord request = requests.find(number).orElseThrow(() -> new NotFound("entry"));
        boolean answer =
                row.publication().answered() && request.state().handling().answered();
        return new RegisterEntry(
                row,
                row.publication() == Publication.TAKEN_DOWN || row.publication() == Publication.RESTRICTED
                        ? request.publicSide().reason()
                        : "",
                request.publicSide().code(),
                answer ? request.state().draft() : Optional.empty(),
                answer
                        ? files.files(request.id()).stream()
                                .filter(file -> file.side() == CaseFile.Side.ANSWER)
                                .toList()
                        : List.of());
    }
}
