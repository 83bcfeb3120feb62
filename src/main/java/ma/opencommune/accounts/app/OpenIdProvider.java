package ma.opencommune.accounts.app;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.AuthenticationSuccessResponse;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import ma.opencommune.accounts.domain.Errand;
import ma.opencommune.platform.identity.SubjectCredential;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;

/**
 * The OpenID provider of the configuration: authorization code with PKCE, state and nonce; the signature of the token is checked.
 * Only the subject is asked for, no mail address and no name.
 */
@ApplicationScoped
public class OpenIdProvider {

    private static final String ISSUER = "opencommune.oidc.issuer";
    private static final String CLIENT_ID = "opencommune.oidc.client-id";
    private static final String CLIENT_SECRET = "opencommune.oidc.client-secret";

    private static final Logger LOG = Logger.getLogger(OpenIdProvider.class.getName());
    private static final int TIMEOUT_MILLIS = 5000;

    @Inject
    Config config;

    @Inject
    SignInSettings settings;

    private volatile @Nullable OIDCProviderMetadata metadata;

    /** Whether one is configured. */
    public boolean on() {
        return setting(ISSUER).isPresent() && setting(CLIENT_ID).isPresent();
    }

    /** A new errand to the provider; the secrets in it stay with the reader's browser, sealed. */
    public Errand errand(String to, long link, long until) {
        return new Errand(
                new State().getValue(), new Nonce().getValue(), new CodeVerifier().getValue(), to, link, until);
    }

    /** The provider's address to send the reader to; empty when the provider cannot be reached. */
    public Optional<String> address(Errand errand) {
        return metadata()
                .map(found -> new AuthenticationRequest.Builder(
                                ResponseType.CODE, new Scope("openid"), client(), callback())
                        .endpointURI(found.getAuthorizationEndpointURI())
                        .state(new State(errand.state()))
                        .nonce(new Nonce(errand.nonce()))
                        .codeChallenge(new CodeVerifier(errand.verifier()), CodeChallengeMethod.S256)
                        .build()
                        .toURI()
                        .toString());
    }

    /** Whom the provider vouches for, when its answer belongs to this errand and everything in it is right. */
    public Optional<SubjectCredential> answer(String query, Errand errand) {
        try {
            AuthenticationResponse answer = AuthenticationResponseParser.parse(URI.create(callback() + "?" + query));
            if (!answer.indicatesSuccess() || !new State(errand.state()).equals(answer.getState())) {
                return Optional.empty();
            }
            AuthenticationSuccessResponse success = answer.toSuccessResponse();
            Optional<OIDCProviderMetadata> found = metadata();
            if (found.isEmpty() || success.getAuthorizationCode() == null) {
                return Optional.empty();
            }
            return subject(found.get(), success.getAuthorizationCode(), errand);
        } catch (Exception e) {
            LOG.log(
                    Level.WARNING,
                    "the OpenID provider's answer was refused: {0}",
                    e.getClass().getName());
            return Optional.empty();
        }
    }

    private Optional<SubjectCredential> subject(OIDCProviderMetadata found, AuthorizationCode code, Errand errand)
            throws Exception {
        AuthorizationCodeGrant grant =
                new AuthorizationCodeGrant(code, callback(), new CodeVerifier(errand.verifier()));
        ClientSecretBasic authentication = new ClientSecretBasic(
                client(), new Secret(setting(CLIENT_SECRET).orElse("")));
        HTTPRequest request = new TokenRequest.Builder(found.getTokenEndpointURI(), authentication, grant)
                .build()
                .toHTTPRequest();
        request.setConnectTimeout(TIMEOUT_MILLIS);
        request.setReadTimeout(TIMEOUT_MILLIS);
        TokenResponse answer = OIDCTokenResponseParser.parse(request.send());
        if (!answer.indicatesSuccess()) {
            return Optional.empty();
        }
        JWT token =
                ((OIDCTokenResponse) answer.toSuccessResponse()).getOIDCTokens().getIDToken();
        IDTokenValidator validator = new IDTokenValidator(
                found.getIssuer(),
                client(),
                algorithm(found),
                found.getJWKSetURI().toURL());
        String subject = validator
                .validate(token, new Nonce(errand.nonce()))
                .getSubject()
                .getValue();
        return Optional.of(new SubjectCredential(found.getIssuer().getValue(), subject));
    }

    /** A signature with the provider's own key; never one with a shared secret, and never none. */
    private static JWSAlgorithm algorithm(OIDCProviderMetadata found) {
        boolean rsa =
                found.getIDTokenJWSAlgs() == null || found.getIDTokenJWSAlgs().contains(JWSAlgorithm.RS256);
        return rsa ? JWSAlgorithm.RS256 : JWSAlgorithm.ES256;
    }

    private Optional<OIDCProviderMetadata> metadata() {
        OIDCProviderMetadata known = metadata;
        if (known == null && on()) {
            try {
                known = OIDCProviderMetadata.resolve(
                        new Issuer(setting(ISSUER).orElseThrow()), TIMEOUT_MILLIS, TIMEOUT_MILLIS);
                metadata = known;
            } catch (IOException | GeneralException e) {
                LOG.log(Level.WARNING, "the OpenID provider could not be asked: {0}", e.getMessage());
            }
        }
        return Optional.ofNullable(known);
    }

    private ClientID client() {
        return new ClientID(setting(CLIENT_ID).orElseThrow());
    }

    private URI callback() {
        return URI.create(settings.address() + "/openid/callback");
    }

    private Optional<String> setting(String key) {
        return config.getOptionalValue(key, String.class);
    }
}
