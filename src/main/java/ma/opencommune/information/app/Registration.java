package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import ma.opencommune.collectivity.app.Commune;
import ma.opencommune.information.domain.Receipt;
import ma.opencommune.information.domain.Term;
import ma.opencommune.information.domain.request.Channel;
import ma.opencommune.information.domain.request.DueDates;
import ma.opencommune.information.domain.request.NewRequest;
import ma.opencommune.information.domain.request.RequestKind;
import ma.opencommune.information.domain.request.Token;
import ma.opencommune.information.domain.request.Urgency;
import ma.opencommune.kernel.Ref;
import ma.opencommune.platform.persistence.Counters;

/** Gives a request its number, its token and its due date. */
@ApplicationScoped
public class Registration {

    private static final String SERIES = "information";

    private final SecureRandom random = new SecureRandom();

    @Inject
    Counters counters;

    @Inject
    Commune commune;

    @Inject
    Deadlines deadlines;

    @Inject
    Clock clock;

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** The day of a moment, where the commune is. */
    LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** A new secret of a tracking page. */
    Token secret() {
        return Token.random(random);
    }

    NewRequest online(Filing filing) {
        return made(filing, Channel.WEB, Receipt.electronic(now(), clock.getZone()));
    }

    NewRequest atDesk(Filing filing, Arrival arrival) {
        return made(filing, arrival.channel(), Receipt.paper(arrival.received(), today()));
    }

    private NewRequest made(Filing filing, Channel channel, LocalDate received) {
        DueDates dates = DueDates.of(deadlines.count(filing.kind().term(), received, false));
        long number = counters.next(SERIES, received.getYear());
        return new NewRequest(
                Ref.of(commune.identity().prefix(), received.getYear(), number).toString(),
                secret(),
                channel,
                filing.question(),
                filing.requester(),
                received,
                now(),
                dates,
                urgency(filing, received));
    }

    /** Claimed urgency is decided within one working day of the registration, whenever it was received. */
    private Urgency urgency(Filing filing, LocalDate received) {
        return filing.kind() == RequestKind.URGENT
                ? Urgency.claimed(deadlines
                        .count(received, Term.URGENCY_DECISION, today())
                        .due())
                : Urgency.NONE;
    }
}
