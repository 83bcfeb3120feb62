package ma.opencommune.information.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ma.opencommune.information.app.Consultations;
import ma.opencommune.information.domain.request.Consultation;

/** Third parties who object, on the page of the case. */
@Named
@RequestScoped
public class ObjectionsPage {

    @Inject
    Consultations consultations;

    /** Those of this case. */
    public List<Consultation> of(String number) {
        return consultations.objections(number);
    }
}
