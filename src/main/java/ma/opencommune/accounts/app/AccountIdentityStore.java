package ma.opencommune.accounts.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ma.opencommune.accounts.domain.MailAddress;
import ma.opencommune.platform.identity.AccountPrincipal;
import ma.opencommune.platform.identity.CodeCredential;
import ma.opencommune.platform.identity.PasswordCredential;
import ma.opencommune.platform.identity.SubjectCredential;

/** Answers the container's question whether a credential is right, from the accounts of the database. */
@ApplicationScoped
public class AccountIdentityStore implements IdentityStore {

    @Inject
    SignIns signIns;

    @Inject
    OneTimeCodes codes;

    @Inject
    Tries tries;

    @Override
    public CredentialValidationResult validate(Credential credential) {
        if (credential instanceof PasswordCredential password) {
            return result(byPassword(password));
        }
        if (credential instanceof CodeCredential code) {
            return result(byCode(code));
        }
        if (credential instanceof SubjectCredential subject) {
            return result(signIns.bySubject(subject.issuer(), subject.subject()));
        }
        return CredentialValidationResult.NOT_VALIDATED_RESULT;
    }

    private Optional<AccountPrincipal> byPassword(PasswordCredential typed) {
        String email = MailAddress.parse(typed.getCaller()).orElse("nobody");
        String whose = Tries.from(email, typed.from());
        if (tries.from(typed.from()).isPresent()
                || tries.of(email, typed.from()).isPresent()) {
            return Optional.empty();
        }
        Optional<AccountPrincipal> found = signIns.byPassword(email, typed.getPasswordAsString());
        if (found.isPresent()) {
            tries.forget(whose);
        } else if (tries.closed(whose)) {
            signIns.locked(email);
        }
        return found;
    }

    private Optional<AccountPrincipal> byCode(CodeCredential typed) {
        String whose = Tries.code(typed.account());
        if (!open(typed.from(), whose)) {
            return Optional.empty();
        }
        boolean right = codes.take(typed.account(), typed.code());
        Optional<AccountPrincipal> found = signIns.afterCode(typed.account(), typed.epoch(), right);
        if (found.isPresent()) {
            tries.forget(whose);
        }
        return found;
    }

    private boolean open(String from, String whose) {
        return tries.from(from).isEmpty() && tries.of(whose).isEmpty();
    }

    private static CredentialValidationResult result(Optional<AccountPrincipal> caller) {
        return caller.map(found -> new CredentialValidationResult(found, groups(found)))
                .orElse(CredentialValidationResult.INVALID_RESULT);
    }

    private static Set<String> groups(AccountPrincipal caller) {
        return caller.signedIn().roles().stream().map(Enum::name).collect(Collectors.toSet());
    }
}
