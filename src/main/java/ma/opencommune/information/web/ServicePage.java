package ma.opencommune.information.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import ma.opencommune.information.app.CaseServices;

/** Where staff state which service of the commune a request is about. */
@Named
@RequestScoped
public class ServicePage {

    @Inject
    HttpServletRequest request;

    @Inject
    CaseServices services;

    @Inject
    FormMistakes mistakes;

    @Inject
    Going going;

    private String number = "";
    private String service = "";

    @PostConstruct
    void read() {
        String sent = request.getParameter("number");
        number = sent == null ? "" : sent;
        service = services.of(number);
    }

    /** Keeps it. */
    public void state() throws IOException {
        if (service.strip().length() > CaseServices.LONGEST) {
            mistakes.add("service", "information.ask.error.long");
        } else {
            services.state(number, service);
            going.to("/staff/request?number=" + number);
        }
    }

    /** Services that were stated before. */
    public List<String> getKnown() {
        return services.known();
    }

    public String getNumber() {
        return number;
    }

    public String getService() {
        return service;
    }

    public void setService(String service) {
        this.service = service;
    }
}
