package ma.opencommune.information.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import ma.opencommune.information.app.AnswerParts;
import ma.opencommune.information.domain.request.AnswerPart;

/** How the parts of an entry of the register ended. */
@Named
@RequestScoped
public class EntryPartsPage {

    @Inject
    HttpServletRequest request;

    @Inject
    AnswerParts parts;

    /** The parts; empty when the request ended as a whole. */
    public List<AnswerPart> getAll() {
        String number = request.getParameter("number");
        return parts.ofEntry(number == null ? "" : number);
    }
}
