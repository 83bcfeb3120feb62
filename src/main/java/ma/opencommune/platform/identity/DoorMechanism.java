package ma.opencommune.platform.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;

/**
 * Tells the container who asks. The sign-in pages hand their credential in; every other request is known by its session.
 */
@ApplicationScoped
public class DoorMechanism implements HttpAuthenticationMechanism {

    private static final Duration TIME_FOR_CODE = Duration.ofMinutes(10);

    @Inject
    IdentityStoreHandler stores;

    @Inject
    Sessions sessions;

    @Inject
    Clock clock;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Credential credential = context.getAuthParameters().getCredential();
        if (credential != null) {
            return signIn(request, context, stores.validate(credential));
        }
        return sessions.current(request)
                .map(signedIn -> tell(context, signedIn))
                .orElseGet(context::doNothing);
    }

    private AuthenticationStatus signIn(
            HttpServletRequest request, HttpMessageContext context, CredentialValidationResult result) {
        if (!(result.getCallerPrincipal() instanceof AccountPrincipal caller)) {
            return AuthenticationStatus.SEND_FAILURE;
        }
        if (caller.next() != NextStep.NONE) {
            SignedIn who = caller.signedIn();
            sessions.beginHalf(
                    request,
                    new HalfSignedIn(
                            who.account(),
                            who.epoch(),
                            caller.next(),
                            clock.instant().plus(TIME_FOR_CODE)));
            return AuthenticationStatus.SEND_CONTINUE;
        }
        sessions.begin(request, caller.signedIn());
        return tell(context, caller.signedIn());
    }

    private static AuthenticationStatus tell(HttpMessageContext context, SignedIn signedIn) {
        Set<String> groups = new HashSet<>();
        signedIn.roles().forEach(role -> groups.add(role.name()));
        return context.notifyContainerAboutLogin(new AccountPrincipal(signedIn, NextStep.NONE), groups);
    }
}
