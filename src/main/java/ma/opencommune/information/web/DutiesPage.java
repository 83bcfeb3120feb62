package ma.opencommune.information.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ma.opencommune.information.app.Duties;
import ma.opencommune.information.app.DutyDesk;
import ma.opencommune.information.domain.proactive.Duty;
import ma.opencommune.information.domain.proactive.DutySheet;

/** What must be published, for those who see to it; with what requests propose. */
@Named
@RequestScoped
public class DutiesPage {

    @Inject
    Duties duties;

    @Inject
    DutyDesk desk;

    private List<DutySheet> all = List.of();
    private List<Duty> proposals = List.of();

    @PostConstruct
    void read() {
        all = duties.all();
        proposals = desk.proposals();
    }

    public List<DutySheet> getAll() {
        return all;
    }

    /** Waiting for a decision. */
    public List<Duty> getProposals() {
        return proposals;
    }
}
