package ma.opencommune.platform.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import ma.opencommune.platform.limits.domain.Wait;

/** Stops a form that {@link PaceFilter} found to be one too many, after its values were read and before its page acts on them. */
public class PacePhase implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void beforePhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        Object wait = faces.getExternalContext().getRequestMap().get(Wait.ATTRIBUTE);
        if (wait instanceof Wait until) {
            faces.getApplication()
                    .evaluateExpressionGet(faces, "#{patience}", Patience.class)
                    .ask(until);
            faces.renderResponse();
        }
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.INVOKE_APPLICATION;
    }
}
