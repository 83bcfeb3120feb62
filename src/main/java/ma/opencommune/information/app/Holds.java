package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import ma.opencommune.information.domain.request.CaseEvent;
import ma.opencommune.information.domain.request.Publication;
import ma.opencommune.information.domain.request.RequestRecord;
import ma.opencommune.information.store.ModerationStore;
import ma.opencommune.information.store.RequestStore;

/** Ends holds of 90 days and reminds publishers a week before: a held entry is never forgotten. */
@ApplicationScoped
@Transactional
public class Holds {

    private static final int PART = 100;
    private static final int WEEK = 7;

    @Inject
    ModerationStore moderation;

    @Inject
    RequestStore requests;

    @Inject
    HoldLetters letters;

    @Inject
    RequestLetters trail;

    @Inject
    Registration registration;

    /** Does both; says how many holds ended. */
    public int care() {
        LocalDate today = registration.today();
        List<String> near = moderation.near(today, today.plusDays(WEEK), PART);
        letters.remind(
                "near",
                near.stream().filter(number -> moderation.tell(number, today)).toList());
        List<String> ended = new ArrayList<>();
        for (String number : moderation.over(today, PART)) {
            RequestRecord request = requests.lock(number).orElseThrow();
            if (request.publicSide().publication() == Publication.HELD) {
                requests.publish(
                        request,
                        request.publicSide().released(),
                        new CaseEvent(CaseEvent.Kind.HOLD_ENDED, OptionalLong.empty(), ""),
                        registration.now());
                trail.audit("information.entry.released", request, Map.of());
                ended.add(number);
            }
        }
        letters.remind("ended", ended);
        return ended.size();
    }
}
