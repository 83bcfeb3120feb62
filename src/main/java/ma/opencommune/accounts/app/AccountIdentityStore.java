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
import ma.opencommune.platform.identity.PasswordCredential;

/** Answers the container's question whether a credential is right, from the accounts of the database. */
@ApplicationScoped
public class AccountIdentityStore implements IdentityStore {

    @Inject
    SignIns signIns;

    @Inject
    Tries tries;

    @Override
    public CredentialValidationResult validate(Credential credential) {
        if (credential instanceof PasswordCredential password) {
            return result(byPassword(password));
        }
        return CredentialValidationResult.NOT_VALIDATED_RESULT;
    }

    private Optional<AccountPrincipal> byPassword(PasswordCredential typed) {
        String email = MailAddress.parse(typed.getCaller()).orElse("nobody");
        boolean open = tries.take(Tries.Limit.ADDRESS, typed.from());
        open &= tries.take(Tries.Limit.ACCOUNT, email);
        if (!open) {
            return Optional.empty();
        }
        Optional<AccountPrincipal> found = signIns.byPassword(email, typed.getPasswordAsString());
        if (found.isPresent()) {
            tries.forget(Tries.Limit.ACCOUNT, email);
        }
        return found;
    }

    private static CredentialValidationResult result(Optional<AccountPrincipal> caller) {
        return caller.map(found -> new CredentialValidationResult(found, groups(found)))
                .orElse(CredentialValidationResult.INVALID_RESULT);
    }

    private static Set<String> groups(AccountPrincipal caller) {
        return caller.signedIn().roles().stream().map(Enum::name).collect(Collectors.toSet());
    }
}
