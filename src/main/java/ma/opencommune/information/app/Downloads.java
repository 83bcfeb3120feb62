package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import ma.opencommune.information.domain.request.CaseFile;
import ma.opencommune.information.domain.request.Handling;
import ma.opencommune.information.domain.request.RequestRecord;
import ma.opencommune.information.domain.request.Token;
import ma.opencommune.information.store.CaseFileStore;
import ma.opencommune.information.store.EarlyAnswerStore;
import ma.opencommune.information.store.RequestStore;
import ma.opencommune.information.store.SignedAnswerStore;
import ma.opencommune.kernel.NotFound;
import ma.opencommune.platform.identity.CurrentAccount;
import ma.opencommune.platform.identity.Permission;

/** Says who may have which file; anyone else is told that there is none. */
@ApplicationScoped
@Transactional
public class Downloads {

    @Inject
    RequestStore requests;

    @Inject
    CaseFileStore files;

    @Inject
    EarlyAnswerStore early;

    @Inject
    SignedAnswerStore answers;

    @Inject
    CurrentAccount account;

    /**
     * The file, if the one who asks may have it: staff who read requests; the requester with the token, the files of each answer once
     * it is signed, whatever becomes of it later; publishers then too, who read what they publish; anyone, once the answer is
     * published. The original of a redacted file goes to those only who handle or sign requests, the scan of a form to those only
     * who handle them.
     *
     * @throws NotFound otherwise
     */
    public CaseFile file(String number, long file, Optional<Token> token) {
        RequestRecord request = requests.find(number).orElseThrow(() -> new NotFound("file"));
        CaseFile found = files.file(request.id(), file).orElseThrow(() -> new NotFound("file"));
        Handling handling = request.state().handling();
        boolean signed = handling.answered();
        boolean answer = found.side() == CaseFile.Side.ANSWER;
        boolean own = token.flatMap(secret -> requests.find(number, secret)).isPresent();
        boolean published = request.publicSide().publication().answered() || account.may(Permission.PUBLISH);
        boolean original = found.side() == CaseFile.Side.ORIGINAL;
        boolean entitled = entitled(found.side());
        boolean may = entitled
                || (own
                        && (!original && (!answer || early.given(request.id(), file))
                                || answers.holds(request.id(), file)))
                || (answer && signed && published);
        if (!may) {
            throw new NotFound("file");
        }
        return found;
    }

    private boolean entitled(CaseFile.Side side) {
        return switch (side) {
            case FORM -> account.may(Permission.INFORMATION_HANDLE);
            case ORIGINAL, ORDER ->
                account.may(Permission.INFORMATION_HANDLE) || account.may(Permission.INFORMATION_SIGN);
            case REQUEST, ANSWER, GIVEN -> account.may(Permission.INFORMATION_READ);
        };
    }
}
