package ma.opencommune.federation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ma.opencommune.federation.app.NationalPlans;
import ma.opencommune.federation.app.ReportedFigures;
import ma.opencommune.federation.domain.plan.Commitment;
import ma.opencommune.federation.domain.plan.Tie;
import ma.opencommune.federation.domain.rollup.Indicator;
import ma.opencommune.federation.domain.rollup.Indicators;
import ma.opencommune.federation.domain.rollup.ReportPeriod;
import ma.opencommune.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/** The sheet of a commitment: problem, actions, owner, calendar, budget, what it is measured by, how far it has come. */
@Named
@RequestScoped
public class CommitmentPage {

    @Inject
    NationalPlans plans;

    @Inject
    ReportedFigures figures;

    @Inject
    FigureQuery query;

    @Inject
    FigureWords words;

    /**
     * What it is measured by.
     *
     * @param key of what kind of measure it is
     * @param words what is aimed at
     * @param code of the declared indicator; empty for none
     * @param name of it; null for none
     * @param value its figure, with its month
     */
    public record Measured(
            String key, String words, String code, @Nullable LocalizedText name, String value, String month) {}

    private @Nullable Commitment commitment;

    @PostConstruct
    void read() {
        commitment = plans.commitment(query.text("code"));
    }

    public Commitment getCommitment() {
        return Optional.ofNullable(commitment).orElseThrow();
    }

    public boolean isOverdue() {
        return getCommitment().overdue(plans.today());
    }

    /** In whole dirhams; 0 when none is stated. */
    public long getBudget() {
        return getCommitment().sheet().budget().orElse(0) / 100;
    }

    /** What it is measured by, with the newest figures. */
    public List<Measured> getMeasured() {
        List<Measured> measured = new ArrayList<>();
        add(measured, "federation.plan.followUp", getCommitment().sheet().followUp());
        add(measured, "federation.plan.impact", getCommitment().sheet().impact());
        return measured;
    }

    private void add(List<Measured> measured, String key, Tie tie) {
        if (tie.none()) {
            return;
        }
        Optional<Indicator> indicator = Indicators.find(tie.indicator());
        ReportPeriod period = figures.usual();
        measured.add(new Measured(
                key,
                tie.words(),
                tie.indicator(),
                indicator.map(Indicator::name).orElse(null),
                indicator
                        .map(one -> words.ratio(
                                one, figures.figure(one.code(), period).figure().ratio()))
                        .orElse(""),
                words.month(period)));
    }
}
