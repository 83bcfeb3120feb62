package ma.opencommune.information.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import ma.opencommune.information.app.Deadlines;
import ma.opencommune.information.domain.ClockState;
import ma.opencommune.information.domain.request.Handling;
import ma.opencommune.information.domain.request.QueueFilter;
import ma.opencommune.information.domain.request.ReminderDays;
import ma.opencommune.information.domain.request.UrgentOnes;
import ma.opencommune.information.domain.request.Whose;
import ma.opencommune.kernel.search.SearchWords;
import ma.opencommune.platform.identity.CurrentAccount;

/** Reads the filter of the queue from an address. */
@RequestScoped
public class QueueQuery {

    static final String[] NAMES = {"q", "state", "clock", "urgent", "whose"};

    @Inject
    CurrentAccount account;

    @Inject
    Deadlines deadlines;

    @Inject
    Clock clock;

    QueueFilter of(ListQuery query) {
        LocalDate today = LocalDate.now(clock);
        Optional<Handling> handling = query.word(Handling.class, "state");
        boolean late = query.text("clock").equals("late");
        boolean soon = query.text("clock").equals("soon");
        return new QueueFilter(
                handling.isEmpty() && !query.text("state").equals("all"),
                handling,
                query.text("state").equals("decision"),
                whose(query.text("whose")),
                soon ? Optional.of(today) : Optional.empty(),
                late
                        ? Optional.of(today.minusDays(1))
                        : soon
                                ? Optional.of(deadlines.calendar().plusWorkingDays(today, ClockState.SOON))
                                : Optional.empty(),
                urgent(query.text("urgent"), today),
                SearchWords.asked(query.text("q")));
    }

    /** Everything that is owed and very late: twenty working days after its due date. */
    QueueFilter veryLate(ListQuery query) {
        return new QueueFilter(
                true,
                Optional.empty(),
                false,
                whose(query.text("whose")),
                Optional.empty(),
                Optional.of(ReminderDays.of(deadlines.calendar(), LocalDate.now(clock))
                        .veryLate()),
                Optional.empty(),
                SearchWords.asked(query.text("q")));
    }

    private Optional<UrgentOnes> urgent(String sent, LocalDate today) {
        return switch (sent) {
            case "all" -> Optional.of(new UrgentOnes(false, Optional.empty()));
            case "undecided" -> Optional.of(new UrgentOnes(true, Optional.empty()));
            case "oncall" ->
                Optional.of(new UrgentOnes(false, Optional.of(new UrgentOnes.OnCall(today, nextClosed(today)))));
            default -> Optional.empty();
        };
    }

    private LocalDate nextClosed(LocalDate today) {
        LocalDate day = today;
        while (deadlines.calendar().works(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private Whose whose(String sent) {
        if (sent.equals("nobody")) {
            return Whose.NOBODY;
        }
        if (sent.equals("mine") && account.id().isPresent()) {
            return Whose.of(account.id().getAsLong());
        }
        return sent.matches("[0-9]{1,18}") ? Whose.of(Long.parseLong(sent)) : Whose.ANYBODY;
    }
}
