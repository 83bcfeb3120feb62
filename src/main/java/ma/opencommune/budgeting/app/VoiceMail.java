package ma.opencommune.budgeting.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import ma.opencommune.budgeting.domain.cycle.CycleAction;
import ma.opencommune.budgeting.domain.proposal.Proposal;
import ma.opencommune.budgeting.domain.proposal.ProposalKey;
import ma.opencommune.budgeting.domain.proposal.VoiceKind;
import ma.opencommune.kernel.Language;

/** Whether a proposal takes voices today, and the mail that asks to confirm one. */
@ApplicationScoped
class VoiceMail {

    @Inject
    Cycles cycles;

    @Inject
    ProposalLetters letters;

    boolean open(Proposal proposal, CycleAction action) {
        var plan = cycles.plan(proposal.cycle());
        return plan.visible() && plan.calendar().opens(action, cycles.today());
    }

    void ask(Proposal proposal, VoiceKind kind, String email, Language language, ProposalKey key) {
        letters.asked(proposal, kind, email, language, key);
    }
}
