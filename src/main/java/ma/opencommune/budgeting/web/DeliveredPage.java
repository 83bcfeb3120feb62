package ma.opencommune.budgeting.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ma.opencommune.budgeting.app.Deliveries;
import ma.opencommune.budgeting.app.Followers;
import ma.opencommune.budgeting.domain.ballot.RollFile;
import ma.opencommune.budgeting.domain.cycle.CyclePlan;
import ma.opencommune.budgeting.domain.delivery.Contract;
import ma.opencommune.budgeting.domain.delivery.Delay;
import ma.opencommune.budgeting.domain.delivery.Milestone;
import ma.opencommune.budgeting.domain.delivery.MilestoneKind;
import ma.opencommune.platform.limits.domain.Wait;

/** One winner for everybody: steps promised and reached, money, contracts, delays with their reasons, photographs; followed by mail. */
@Named
@RequestScoped
public class DeliveredPage {

    @Inject
    Deliveries deliveries;

    @Inject
    DeliveryViews views;

    @Inject
    Followers followers;

    @Inject
    VoteWay way;

    private CyclePlan plan;
    private DeliveryLine line;
    private String email = "";

    @PostConstruct
    void read() {
        plan = views.plan(way.said("cycle"));
        line = views.line(plan, deliveries.one(way.said("cycle"), way.said("project")));
    }

    /** Asks to be told by mail. */
    public void follow() throws IOException {
        String to = email.strip();
        if (!way.said("website").isEmpty()) {
            way.wrong("", "budgeting.proposal.trap");
        } else if (!RollFile.mail(to)) {
            way.wrong("email", "budgeting.proposal.fault.email");
        } else {
            Optional<Wait> wait = followers.ask(code(), project(), to, way.language(), way.from());
            if (wait.isPresent()) {
                way.later(wait.get());
            } else {
                way.to("/budgeting/delivered?cycle=" + code() + "&project=" + project() + "&asked=yes");
            }
        }
    }

    private String code() {
        return plan.cycle().code();
    }

    private String project() {
        return line.delivery().project();
    }

    /** Whether a mail was just sent that asks to confirm. */
    public boolean isAsked() {
        return way.said("asked").equals("yes");
    }

    public CyclePlan getPlan() {
        return plan;
    }

    public DeliveryLine getLine() {
        return line;
    }

    /** An amount in words. */
    public String say(long centimes) {
        return views.say(centimes);
    }

    /** Whether a step is late today. */
    public boolean late(Milestone step) {
        return step.late(views.today());
    }

    /** Why a step was put off. */
    public List<Delay> delays(MilestoneKind kind) {
        return line.delivery().delays().stream()
                .filter(delay -> delay.kind() == kind)
                .toList();
    }

    public List<Contract> getContracts() {
        return line.delivery().contracts();
    }

    /** The day it is. */
    public LocalDate getToday() {
        return views.today();
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email == null ? "" : email;
    }
}
