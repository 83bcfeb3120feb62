package ma.opencommune.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import org.primefaces.context.PrimeFacesContext;

/**
 * The headers of staff pages: as strict as those of public pages, except that scripts which carry the request's own
 * number, used once, may run. The staff template asks for them before it is rendered.
 */
@Named("staffHeaders")
@RequestScoped
public class StaffHeaders {

    /** Replaces the policy of public pages. */
    public void send() {
        FacesContext context = FacesContext.getCurrentInstance();
        String once = PrimeFacesContext.getCspState(context).getNonce();
        context.getExternalContext()
                .setResponseHeader(HeadersFilter.POLICY, HeadersFilter.PUBLIC_POLICY + " 'nonce-" + once + "'");
        context.getExternalContext().setResponseHeader("Cache-Control", "no-store");
    }
}
