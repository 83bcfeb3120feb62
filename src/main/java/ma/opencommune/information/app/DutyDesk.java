package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.opencommune.information.domain.proactive.Duty;
import ma.opencommune.information.domain.proactive.DutySheet;
import ma.opencommune.information.domain.proactive.Frequency;
import ma.opencommune.information.domain.proactive.PublishedDocument;
import ma.opencommune.information.store.DutyStore;
import ma.opencommune.kernel.Language;
import ma.opencommune.kernel.NotFound;
import ma.opencommune.kernel.PlainText;
import ma.opencommune.platform.audit.app.AuditTrail;
import ma.opencommune.platform.audit.domain.AuditEvent;
import ma.opencommune.platform.files.app.FileArchive;
import ma.opencommune.platform.files.domain.Keeping;
import ma.opencommune.platform.files.domain.Upload;
import ma.opencommune.platform.identity.CurrentAccount;
import ma.opencommune.platform.identity.Permission;

/** What a publisher does about what must be published: say who keeps it and how often, add documents, say it is up to date. */
@ApplicationScoped
@Transactional
public class DutyDesk {

    @Inject
    DutyStore store;

    @Inject
    FileArchive archive;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentAccount account;

    @Inject
    Registration registration;

    @Inject
    DutyRecords records;

    /** Words that go with a new document. */
    public record Words(String title, Language language, String alternative) {}

    /** Duties that similar requests have made and nobody has decided about. */
    public List<Duty> proposals() {
        account.require(Permission.PUBLISH);
        return store.all(Duty.State.PROPOSED);
    }

    /**
     * One duty.
     *
     * @throws NotFound when there is none
     */
    public DutySheet sheet(long id) {
        Duty duty = duty(id);
        return new DutySheet(duty, duty.on(registration.today()));
    }

    /** Changes who keeps it and how often. */
    public void change(long id, String owner, Frequency frequency) {
        Duty duty = duty(id);
        save(duty, PlainText.line(owner), frequency, duty.updated(), duty.state());
        record("duty.changed", duty);
    }

    /** Says that it is up to date today. */
    public void updated(long id) {
        Duty duty = duty(id);
        save(duty, duty.owner(), duty.frequency(), Optional.of(registration.today()), duty.state());
        record("duty.updated", duty);
    }

    /** Adds a document, which is an update of today; what was wrong with the file otherwise. */
    public Optional<Keeping.Refused> add(long id, Words words, Upload upload) {
        Duty duty = duty(id);
        Keeping keeping = archive.keep(upload);
        if (keeping instanceof Keeping.Kept kept) {
            store.add(
                    duty,
                    new PublishedDocument(
                            kept.file().id(),
                            PlainText.line(words.title()),
                            words.language().tag(),
                            kept.file().type(),
                            kept.file().bytes(),
                            PlainText.line(words.alternative()),
                            registration.today()));
            save(duty, duty.owner(), duty.frequency(), Optional.of(registration.today()), duty.state());
            record("document.added", duty);
            return Optional.empty();
        }
        return Optional.of((Keeping.Refused) keeping);
    }

    /** Takes a document away. */
    public void remove(long id, long document) {
        Duty duty = duty(id);
        if (store.remove(duty, document)) {
            archive.remove(document);
            record("document.removed", duty);
        }
    }

    /** Makes a proposal a duty, or lets it be. */
    public void decide(long id, boolean accept) {
        Duty duty = duty(id);
        if (duty.state() == Duty.State.PROPOSED) {
            save(
                    duty,
                    duty.owner(),
                    duty.frequency(),
                    duty.updated(),
                    accept ? Duty.State.ACTIVE : Duty.State.DISMISSED);
            record(accept ? "duty.accepted" : "duty.dismissed", duty);
        }
    }

    private Duty duty(long id) {
        account.require(Permission.PUBLISH);
        return store.find(id).orElseThrow(() -> new NotFound("duty"));
    }

    private void save(
            Duty duty, String owner, Frequency frequency, Optional<java.time.LocalDate> updated, Duty.State state) {
        store.save(new Duty(
                duty.id(),
                duty.code(),
                duty.title(),
                owner,
                frequency,
                updated,
                state,
                duty.documents(),
                duty.requests()));
    }

    private void record(String what, Duty duty) {
        records.tell(duty.id());
        audit.record(new AuditEvent("information." + what, "duty:" + duty.id(), Map.of()));
    }
}
