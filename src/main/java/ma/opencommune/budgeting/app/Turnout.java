package ma.opencommune.budgeting.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import ma.opencommune.budgeting.domain.ballot.Participation;
import ma.opencommune.budgeting.domain.cycle.CyclePlan;
import ma.opencommune.budgeting.store.VoteStore;
import ma.opencommune.platform.identity.CurrentAccount;
import ma.opencommune.platform.identity.Permission;

/** Who voted, in numbers of which small ones are hidden: for officers while the ballot goes on, then for everybody. */
@ApplicationScoped
@Transactional
public class Turnout {

    @Inject
    Cycles cycles;

    @Inject
    VoteStore votes;

    @Inject
    Attendance attendance;

    @Inject
    CurrentAccount account;

    /** By area, age and sex. */
    public List<Participation> participation(String cycle) {
        CyclePlan plan = cycles.plan(cycle);
        if (votes.find(plan.cycle().id()).published().isEmpty()) {
            account.require(Permission.BUDGET_MANAGE);
        }
        return attendance.of(plan);
    }

    /** Ballots and how many of them name a winner, by area, as published; no rows before the publication. */
    public Participation winners(String cycle) {
        return attendance.winners(cycles.plan(cycle));
    }
}
