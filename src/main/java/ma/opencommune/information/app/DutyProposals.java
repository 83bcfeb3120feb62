package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ma.opencommune.information.domain.proactive.Duty;
import ma.opencommune.information.domain.proactive.Frequency;
import ma.opencommune.information.domain.request.EntryPublished;
import ma.opencommune.information.domain.request.RegisterRow;
import ma.opencommune.information.store.DutyStore;
import ma.opencommune.information.store.RegisterStore;
import ma.opencommune.kernel.search.SearchWords;

/** Three published requests that are alike propose a duty to publish what they ask for; a publisher decides. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class DutyProposals {

    private static final int ENOUGH = 3;
    private static final int CANDIDATES = 40;
    private static final int MOST_LINKED = 15;

    /** The part of the words that two titles share, either way round, to be alike. */
    private static final double ALIKE = 0.6;

    @Inject
    RegisterStore register;

    @Inject
    DutyStore duties;

    /** Looks for others like an entry that has just been published. */
    public void look(@Observes EntryPublished event) {
        if (!event.publication().listed()) {
            return;
        }
        RegisterRow entry = register.entry(event.number()).orElseThrow();
        List<String> asked = SearchWords.asked(entry.title());
        if (asked.isEmpty()) {
            return;
        }
        List<String> alike = new ArrayList<>(List.of(entry.number()));
        register.similar(asked, CANDIDATES).stream()
                .filter(other -> !other.number().equals(entry.number()) && alike(asked, entry, other))
                .limit(MOST_LINKED - 1)
                .forEach(other -> alike.add(other.number()));
        if (alike.size() >= ENOUGH) {
            propose(entry.title(), alike);
        }
    }

    private static boolean alike(List<String> asked, RegisterRow entry, RegisterRow other) {
        return SearchWords.share(asked, other.title()) >= ALIKE
                && SearchWords.share(SearchWords.asked(other.title()), entry.title()) >= ALIKE;
    }

    /** A request that is linked already adds the others to what it is linked to. */
    private void propose(String title, List<String> numbers) {
        Optional<Duty> known = Stream.of(Duty.State.values())
                .flatMap(state -> duties.all(state).stream())
                .filter(duty -> duty.requests().stream().anyMatch(numbers::contains))
                .findFirst();
        List<String> linked = Stream.concat(known.stream().flatMap(duty -> duty.requests().stream()), numbers.stream())
                .distinct()
                .limit(MOST_LINKED)
                .toList();
        duties.save(known.map(duty -> linked(duty, linked))
                .orElseGet(() -> new Duty(
                        0, "", title, "", Frequency.YEARLY, Optional.empty(), Duty.State.PROPOSED, List.of(), linked)));
    }

    private static Duty linked(Duty duty, List<String> numbers) {
        return new Duty(
                duty.id(),
                duty.code(),
                duty.title(),
                duty.owner(),
                duty.frequency(),
                duty.updated(),
                duty.state(),
                duty.documents(),
                numbers);
    }
}
