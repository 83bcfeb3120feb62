package ma.opencommune.accounts.web;

import static jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters.withParams;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import ma.opencommune.platform.i18n.CurrentLanguage;
import ma.opencommune.platform.identity.NextStep;
import ma.opencommune.platform.identity.Sessions;
import ma.opencommune.platform.web.ClientAddress;
import ma.opencommune.platform.web.WayBack;

/** What the sign-in pages share: the parameters of the request, trying a credential, going on to the next page. */
@RequestScoped
public class Visit {

    @Inject
    SecurityContext security;

    @Inject
    Sessions sessions;

    @Inject
    ClientAddress client;

    @Inject
    CurrentLanguage language;

    /** A parameter of the address or of the form; empty when it is missing. */
    public String parameter(String name) {
        String value = request().getParameter(name);
        return value == null ? "" : value;
    }

    /** The network address the request comes from. */
    public String from() {
        return client.of(request());
    }

    /** The request being answered. */
    public HttpServletRequest request() {
        return (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }

    /** Hands a credential to the container and stays on the page. */
    public AuthenticationStatus signInHere(Credential credential) {
        HttpServletResponse response = (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
        return security.authenticate(request(), response, withParams().credential(credential));
    }

    /** Where a person who has signed in goes on to. */
    public String onward(String to) {
        return WayBack.of(to).orElse("/" + language.getTag() + "/work");
    }

    /** Hands a credential to the container and goes on; false when it was not right. */
    public boolean signIn(Credential credential, String to) {
        AuthenticationStatus status = signInHere(credential);
        if (status == AuthenticationStatus.SUCCESS) {
            go(onward(to));
            return true;
        }
        if (status == AuthenticationStatus.SEND_CONTINUE) {
            toNextStep(to);
            return true;
        }
        return false;
    }

    /** Goes to the page that asks for what is still missing. */
    public void toNextStep(String to) {
        NextStep next = sessions.half(request()).map(half -> half.next()).orElse(NextStep.NONE);
        String page = switch (next) {
            case NONE -> "/sign-in";
            case CODE -> "/sign-in-code";
            case ENROLMENT -> "/sign-in-enrol";
        };
        goTo(page
                + WayBack.of(to)
                        .map(way -> "?to=" + URLEncoder.encode(way, StandardCharsets.UTF_8))
                        .orElse(""));
    }

    /** Goes to a page of this application, in the language of this one. */
    public void goTo(String path) {
        go("/" + language.getTag() + path);
    }

    private static void go(String address) {
        try {
            FacesContext.getCurrentInstance().getExternalContext().redirect(address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
