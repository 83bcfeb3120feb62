package ma.opencommune.information.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.opencommune.information.app.Arrival;
import ma.opencommune.information.app.CaseFiles;
import ma.opencommune.information.app.DeskRequests;
import ma.opencommune.information.app.Filing;
import ma.opencommune.information.app.FilingResult;
import ma.opencommune.information.app.FormKey;
import ma.opencommune.information.app.FormKeys;
import ma.opencommune.information.domain.request.Channel;
import ma.opencommune.platform.files.domain.Keeping;
import ma.opencommune.platform.files.domain.Upload;
import org.jspecify.annotations.Nullable;

/** Where a clerk enters what came on paper, by word of mouth or by telephone. */
@Named
@RequestScoped
public class DeskPage {

    private static final List<String> CHANNELS = List.of("PAPER", "ORAL", "PHONE");

    @Inject
    HttpServletRequest request;

    @Inject
    DeskRequests desk;

    @Inject
    FormKeys keys;

    @Inject
    FormMistakes mistakes;

    @Inject
    Going going;

    private AskForm form;
    private String key = "";
    private String channel = "";
    private String received = "";
    private boolean filesLost;

    @PostConstruct
    void read() {
        form = new AskForm(request, going.language());
        channel = text("channel");
        received = text("received");
        key = keys.check(text("key")).map(FormKey::text).orElseGet(keys::next);
    }

    /** Registers the request. */
    public void register() throws IOException {
        List<Upload> scans = Uploads.of(request, "files");
        filesLost = !scans.isEmpty();
        Filing filing = form.filing(true, going.language());
        Optional<LocalDate> day = day();
        boolean right = mistakes.check(filing, Filing.AtDesk.class);
        if (day.isEmpty()) {
            mistakes.add("received", "information.desk.error.received");
        } else if (!CHANNELS.contains(channel)) {
            mistakes.add("channel", "information.desk.error.channel");
        } else if (scans.size() > CaseFiles.MOST) {
            mistakes.add("files", "information.ask.error.files", CaseFiles.MOST);
        } else if (right) {
            Arrival arrival = new Arrival(Channel.valueOf(channel), day.get());
            answer(desk.register(filing, keys.check(key).orElseThrow(), arrival, scans));
        }
    }

    private void answer(FilingResult result) throws IOException {
        if (result instanceof FilingResult.Filed filed) {
            going.to("/staff/request?number=" + filed.number());
        } else if (result instanceof FilingResult.WrongDay) {
            mistakes.add("received", "information.desk.error.day");
        } else if (result instanceof FilingResult.Twin twin) {
            mistakes.add("portal", "information.portal.error.twin.desk", twin.number());
        } else if (result instanceof FilingResult.OtherFiling) {
            mistakes.add("", "information.ask.error.other");
            key = keys.next();
        } else if (result instanceof FilingResult.FilesRefused refused) {
            for (Keeping.Refused file : refused.files()) {
                mistakes.add("files", file);
            }
        }
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(received));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private String text(String name) {
        String sent = request.getParameter(name);
        return sent == null ? "" : sent.strip();
    }

    /** What was typed, by field. */
    public Map<String, String> getTyped() {
        return form.typed();
    }

    public String getKey() {
        return key;
    }

    /** The ways by which a request comes to the desk. */
    public List<String> getChannels() {
        return CHANNELS;
    }

    public String getChannel() {
        return channel;
    }

    public void setChannel(@Nullable String channel) {
        this.channel = channel == null ? "" : channel;
    }

    public String getReceived() {
        return received;
    }

    public void setReceived(String received) {
        this.received = received;
    }

    /** Whether files were chosen that the browser cannot keep. */
    public boolean isFilesLost() {
        return filesLost;
    }
}
