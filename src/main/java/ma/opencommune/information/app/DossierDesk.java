package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import ma.opencommune.accounts.app.Colleagues;
import ma.opencommune.information.domain.remedy.Appeal;
import ma.opencommune.information.domain.request.CaseEvent;
import ma.opencommune.information.domain.request.Consultation;
import ma.opencommune.information.domain.request.EarlyAnswer;
import ma.opencommune.information.domain.request.RequestRecord;
import ma.opencommune.information.domain.request.SignedAnswer;
import ma.opencommune.information.domain.request.Staff;
import ma.opencommune.information.domain.request.TimelineEntry;
import ma.opencommune.information.store.ConsultationStore;
import ma.opencommune.information.store.EarlyAnswerStore;
import ma.opencommune.platform.identity.CurrentAccount;
import ma.opencommune.platform.identity.Permission;

/** Who may have a complete file, whose names stand in it, and the line in the trail that it was made. */
@ApplicationScoped
class DossierDesk {

    @Inject
    Colleagues colleagues;

    @Inject
    CurrentAccount account;

    @Inject
    ConsultationStore consultations;

    @Inject
    EarlyAnswerStore early;

    @Inject
    KeptRemedies remedies;

    @Inject
    RequestLetters letters;

    void require() {
        account.require(Permission.INFORMATION_HANDLE);
    }

    List<Consultation> consulted(RequestRecord request) {
        return consultations.of(request.id());
    }

    List<EarlyAnswer> early(RequestRecord request) {
        return early.of(request.id()).stream().filter(EarlyAnswer::given).toList();
    }

    List<SignedAnswer> answers(RequestRecord request) {
        return remedies.answers(request);
    }

    List<Appeal> appeals(RequestRecord request) {
        return remedies.appeals(request);
    }

    Staff names(List<TimelineEntry> timeline) {
        Set<Long> accounts = new TreeSet<>();
        for (TimelineEntry entry : timeline) {
            entry.account().ifPresent(accounts::add);
            if (entry.kind() == CaseEvent.Kind.ASSIGNED) {
                accounts.add(Long.parseLong(entry.detail()));
            }
        }
        return new Staff(colleagues.names(accounts));
    }

    void audit(RequestRecord request, String whose) {
        letters.audit("information.dossier.made", request, Map.of("for", whose));
    }
}
