package ma.opencommune.information.domain.request;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import ma.opencommune.information.domain.request.CaseEvent.Kind;
import ma.opencommune.information.domain.request.Decision.Reason;
import ma.opencommune.information.domain.request.Decision.Refused;
import ma.opencommune.information.domain.request.Decision.Taken;

/**
 * The handling of one request. Immutable: {@link #decide} gives the case afterwards and what happened, or says why not.
 *
 * <p>SUBMITTED → REGISTERED → ASSIGNED → SEARCHING → SIGN_OFF → ANSWERED → CLOSED; SIGN_OFF → SEARCHING when the head sends it back;
 * ASSIGNED or SEARCHING → REGISTERED when the officer is taken off it;
 * any open state after registration → WITHDRAWN.
 *
 * @param handling where it stands
 * @param officer the account in charge
 * @param draft the answer as far as it is written, or as it was signed
 * @param draftedBy the account that wrote it last
 * @param answeredOn day of the signature
 * @param asides extension, clarification, urgency
 */
public record RequestCase(
        Handling handling,
        OptionalLong officer,
        Optional<Answer> draft,
        OptionalLong draftedBy,
        Optional<LocalDate> answeredOn,
        Asides asides) {

    private static final Set<Handling> WITH_THE_COMMUNE = EnumSet.range(Handling.REGISTERED, Handling.SIGN_OFF);
    private static final Set<Handling> BEFORE_SIGN_OFF = EnumSet.range(Handling.REGISTERED, Handling.SEARCHING);

    /** A request that has just arrived. */
    public static RequestCase submitted(Urgency urgency) {
        return new RequestCase(
                Handling.SUBMITTED,
                OptionalLong.empty(),
                Optional.empty(),
                OptionalLong.empty(),
                Optional.empty(),
                Asides.NONE.with(urgency));
    }

    /** What becomes of a command; nothing changes here. */
    public Decision decide(CaseCommand command) {
        if (command instanceof CaseCommand.Register register) {
            return step(Handling.SUBMITTED, Handling.REGISTERED, new CaseEvent(Kind.REGISTERED, register.by(), ""));
        } else if (command instanceof CaseCommand.Assign assign) {
            return assign(assign);
        } else if (command instanceof CaseCommand.Unassign unassign) {
            return unassign(unassign);
        } else if (command instanceof CaseCommand.StartSearch search) {
            return mine(search.by(), Handling.ASSIGNED)
                    .orElseGet(() -> to(Handling.SEARCHING, CaseEvent.by(search.by(), Kind.SEARCH_STARTED, "")));
        } else if (command instanceof CaseCommand.DraftAnswer write) {
            return mine(write.by(), Handling.SEARCHING).orElseGet(() -> drafted(write));
        } else if (command instanceof CaseCommand.SendToSignOff send) {
            return mine(send.by(), Handling.SEARCHING).orElseGet(() -> sent(send));
        } else if (command instanceof CaseCommand.ReturnDraft back) {
            return back.note().isBlank()
                    ? Refused.because(Reason.NOTE_MISSING)
                    : step(
                            Handling.SIGN_OFF,
                            Handling.SEARCHING,
                            CaseEvent.by(back.by(), Kind.RETURNED, back.note().strip()));
        } else if (command instanceof CaseCommand.Sign sign) {
            return sign(sign);
        } else if (command instanceof CaseCommand.Close close) {
            return close.on().isAfter(close.lastSafeDay()) || handling != Handling.ANSWERED
                    ? step(Handling.ANSWERED, Handling.CLOSED, CaseEvent.of(Kind.CLOSED, ""))
                    : Refused.because(Reason.WINDOW_OPEN);
        }
        return beside(command);
    }

    private Decision beside(CaseCommand command) {
        AsideRules rules = new AsideRules(this);
        if (command instanceof CaseCommand.AskExtension ask) {
            return rules.ask(ask);
        } else if (command instanceof CaseCommand.AgreeExtension agree) {
            return rules.agree(agree);
        } else if (command instanceof CaseCommand.DeclineExtension decline) {
            return rules.decline(decline);
        } else if (command instanceof CaseCommand.AskClarification ask) {
            return rules.ask(ask);
        }
        if (command instanceof CaseCommand.DecideUrgency decide) {
            return new UrgencyRules(this).decide(decide);
        }
        if (command instanceof CaseCommand.Consult consult) {
            return rules.consult(consult);
        } else if (command instanceof CaseCommand.NoteReply reply) {
            return rules.note(reply);
        } else if (command instanceof CaseCommand.PriceCopies price) {
            return rules.price(price);
        }
        return withParts(command);
    }

    private Decision withParts(CaseCommand command) {
        if (command instanceof CaseCommand.AddPart add) {
            return new PartRules(this).add(add);
        } else if (command instanceof CaseCommand.DropPart drop) {
            return new PartRules(this).drop(drop);
        }
        return early(command);
    }

    private Decision early(CaseCommand command) {
        EarlyRules first = new EarlyRules(this);
        if (command instanceof CaseCommand.OfferEarly offer) {
            return first.offer(offer);
        } else if (command instanceof CaseCommand.SignEarly sign) {
            return first.sign(sign);
        } else if (command instanceof CaseCommand.ReturnEarly back) {
            return first.back(back);
        }
        ComplaintRules complaints = new ComplaintRules(this);
        if (command instanceof CaseCommand.Complain complain) {
            return complaints.complain(complain);
        } else if (command instanceof CaseCommand.Appeal appeal) {
            return complaints.appeal(appeal);
        } else if (command instanceof CaseCommand.NoteOrder order) {
            return complaints.note(order);
        } else if (command instanceof CaseCommand.DecideComplaint decide) {
            return complaints.decide(decide);
        }
        return byTheRequester(command);
    }

    /** Why an extension cannot be asked for on this day, whoever asks; empty when it can. */
    public Optional<Reason> againstExtension(LocalDate today, LocalDate firstDue) {
        return new AsideRules(this).againstExtension(today, firstDue);
    }

    Decision aside(Asides next, CaseEvent event) {
        return new Taken(new RequestCase(handling, officer, draft, draftedBy, answeredOn, next), event);
    }

    private Decision byTheRequester(CaseCommand command) {
        if (!WITH_THE_COMMUNE.contains(handling)) {
            return Refused.because(Reason.NOT_IN_THIS_STATE);
        }
        if (command instanceof CaseCommand.Clarify clarify) {
            return aside(
                    asides.clarification() == Clarification.ASKED ? asides.with(Clarification.ANSWERED) : asides,
                    new CaseEvent(Kind.CLARIFIED, clarify.by(), clarify.words()));
        }
        OptionalLong by = command instanceof CaseCommand.Withdraw back ? back.by() : OptionalLong.empty();
        return to(Handling.WITHDRAWN, new CaseEvent(Kind.WITHDRAWN, by, ""));
    }

    private Decision assign(CaseCommand.Assign assign) {
        if (!BEFORE_SIGN_OFF.contains(handling)) {
            return Refused.because(Reason.NOT_IN_THIS_STATE);
        }
        if (!assign.handles()) {
            return Refused.because(Reason.NOT_AN_OFFICER);
        }
        Handling next = handling == Handling.REGISTERED ? Handling.ASSIGNED : handling;
        return new Taken(
                new RequestCase(next, OptionalLong.of(assign.to()), draft, draftedBy, answeredOn, asides),
                CaseEvent.by(assign.by(), Kind.ASSIGNED, String.valueOf(assign.to())));
    }

    private Decision unassign(CaseCommand.Unassign unassign) {
        if (handling != Handling.ASSIGNED && handling != Handling.SEARCHING) {
            return Refused.because(Reason.NOT_IN_THIS_STATE);
        }
        return new Taken(
                new RequestCase(Handling.REGISTERED, OptionalLong.empty(), draft, draftedBy, answeredOn, asides),
                CaseEvent.by(unassign.by(), Kind.UNASSIGNED, ""));
    }

    private Decision drafted(CaseCommand.DraftAnswer write) {
        return new Taken(
                new RequestCase(
                        handling,
                        officer,
                        Optional.of(write.answer().with(draft.map(Answer::parts).orElse(List.of()))),
                        OptionalLong.of(write.by()),
                        answeredOn,
                        asides),
                CaseEvent.by(write.by(), Kind.DRAFTED, ""));
    }

    private Decision sent(CaseCommand.SendToSignOff send) {
        Set<Answer.Gap> gaps = gaps();
        return gaps.isEmpty()
                ? to(Handling.SIGN_OFF, CaseEvent.by(send.by(), Kind.SENT_TO_SIGN_OFF, ""))
                : new Refused(Reason.ANSWER_INCOMPLETE, gaps);
    }

    private Decision sign(CaseCommand.Sign sign) {
        if (handling != Handling.SIGN_OFF) {
            return Refused.because(Reason.NOT_IN_THIS_STATE);
        }
        if (!sign.alone() && draftedBy.equals(OptionalLong.of(sign.by()))) {
            return Refused.because(Reason.FOUR_EYES);
        }
        Set<Answer.Gap> gaps = gaps();
        Optional<Outcome> outcome = draft.map(Answer::outcome);
        if (sign.remedies().isEmpty() && outcome.filter(Outcome::withholds).isPresent()) {
            gaps.add(Answer.Gap.REMEDIES);
        }
        if (!gaps.isEmpty()) {
            return new Refused(Reason.ANSWER_INCOMPLETE, gaps);
        }
        return new Taken(
                new RequestCase(
                        Handling.ANSWERED,
                        officer,
                        draft.map(answer -> answer.signed(sign.on())),
                        draftedBy,
                        Optional.of(sign.on()),
                        asides),
                CaseEvent.by(
                        sign.by(), Kind.ANSWERED, outcome.map(Outcome::name).orElse("")));
    }

    private Set<Answer.Gap> gaps() {
        return draft.map(Answer::gaps).orElseGet(() -> EnumSet.of(Answer.Gap.OUTCOME, Answer.Gap.TEXT));
    }

    private Optional<Decision> mine(long by, Handling needed) {
        if (handling != needed) {
            return Optional.of(Refused.because(Reason.NOT_IN_THIS_STATE));
        }
        return officer.equals(OptionalLong.of(by))
                ? Optional.empty()
                : Optional.of(Refused.because(Reason.NOT_YOUR_CASE));
    }

    private Decision step(Handling from, Handling next, CaseEvent event) {
        return handling == from ? to(next, event) : Refused.because(Reason.NOT_IN_THIS_STATE);
    }

    private Decision to(Handling next, CaseEvent event) {
        return new Taken(new RequestCase(next, officer, draft, draftedBy, answeredOn, asides), event);
    }
}
