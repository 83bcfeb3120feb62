package ma.opencommune.information.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import ma.opencommune.information.app.CaseServices;

/** Where staff state which service of the commune a request is about. */
@Named
@RequestScoped
public class ServicePage {

    @Inject
    CaseServices services;

    @Inject
    CaseSteps steps;

    @Inject
    OpenCase openCase;

    private String number = "";
    private String service = "";

    @PostConstruct
    void read() {
        number = openCase.getNumber();
        service = services.of(number);
    }

    /** Keeps it. */
    public void state() throws IOException {
        if (service.strip().length() > CaseServices.LONGEST) {
            steps.missing("service", "information.ask.error.long");
        } else {
            steps.go(number, services.state(number, steps.seen(), service));
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
