package ma.opencommune.information.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ma.opencommune.information.app.Corrections;
import ma.opencommune.information.domain.request.CorrectionLine;

/** Corrections that requesters asked for and that wait, the oldest first. */
@Named
@RequestScoped
public class CorrectionsPage {

    @Inject
    Corrections corrections;

    private List<CorrectionLine> lines = List.of();

    @PostConstruct
    void read() {
        lines = corrections.waiting();
    }

    public List<CorrectionLine> getLines() {
        return lines;
    }
}
