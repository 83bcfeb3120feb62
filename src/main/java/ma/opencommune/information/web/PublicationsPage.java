package ma.opencommune.information.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ma.opencommune.information.app.Duties;
import ma.opencommune.information.domain.proactive.DutySheet;
import ma.opencommune.information.domain.proactive.Standing;

/** What the commune must publish, and whether it did. */
@Named
@RequestScoped
public class PublicationsPage {

    @Inject
    Duties duties;

    private List<DutySheet> all = List.of();

    @PostConstruct
    void read() {
        all = duties.all();
    }

    public List<DutySheet> getAll() {
        return all;
    }

    /** How many are published and not overdue. */
    public long getKept() {
        return all.stream()
                .filter(one -> one.standing() == Standing.CURRENT || one.standing() == Standing.SOON)
                .count();
    }
}
