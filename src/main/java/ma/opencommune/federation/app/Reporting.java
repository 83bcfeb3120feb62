package ma.opencommune.federation.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import ma.opencommune.federation.domain.json.JsonReader;
import ma.opencommune.federation.domain.json.JsonRefused;
import ma.opencommune.federation.domain.json.JsonValue.JsonObject;
import ma.opencommune.federation.domain.json.JsonValue.JsonString;
import ma.opencommune.federation.domain.key.JoinWish;
import ma.opencommune.federation.domain.log.Origin;
import ma.opencommune.federation.domain.node.Joining;
import ma.opencommune.federation.domain.note.NoteKey;
import ma.opencommune.federation.domain.note.NoteRefused;
import ma.opencommune.kernel.CollectivityCode;
import ma.opencommune.kernel.JsonText;
import ma.opencommune.platform.identity.CurrentAccount;
import ma.opencommune.platform.identity.Permission;

/** This node begins to report to a parent, with the address and the code it was given; and changes its key. */
@ApplicationScoped
public class Reporting {

    private static final Pattern ADDRESS =
            Pattern.compile("https?://[A-Za-z0-9.\\[\\]:-]{1,250}(/[A-Za-z0-9._/-]{0,40})?");

    @Inject
    Parenthood parenthood;

    @Inject
    Deliveries deliveries;

    @Inject
    ParentLine line;

    @Inject
    OwnLog own;

    @Inject
    NodeDoor door;

    @Inject
    CurrentAccount account;

    /** Goes to the parent with the code. */
    @Transactional
    public Joining join(String address, String code) {
        account.require(Permission.FEDERATION_MANAGE);
        String plain = address.strip().replaceAll("/+$", "");
        if (!ADDRESS.matcher(plain).matches()) {
            return new Joining.Refused(Joining.Why.SILENT);
        }
        JoinWish wish = parenthood.wish(code.strip().toUpperCase(java.util.Locale.ROOT));
        Optional<ParentLine.Answer> answer = line.post(
                plain + "/federation/v1/enrolments",
                "application/json",
                JsonText.of(members(wish)).getBytes(StandardCharsets.UTF_8));
        if (answer.isEmpty()) {
            return new Joining.Refused(Joining.Why.SILENT);
        }
        Joining joining = read(answer.get());
        if (joining instanceof Joining.Joined joined) {
            parenthood.joined(joined.parent(), plain, joined.key());
            deliveries.hurry();
            door.record("federation.parent.joined", "node:" + joined.parent());
        }
        return joining;
    }

    private static Map<String, Object> members(JoinWish wish) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("ou", wish.ou().text());
        members.put("key", wish.key().toString());
        members.put("code", wish.code());
        members.put("signature", wish.signature());
        return members;
    }

    private Joining read(ParentLine.Answer answer) {
        if (answer.status() != 200) {
            return new Joining.Refused(
                    switch (answer.status()) {
                        case 401, 403 -> Joining.Why.CODE;
                        case 429 -> Joining.Why.TOO_MANY;
                        case 422 -> Joining.Why.KEY;
                        default -> Joining.Why.STRANGER;
                    });
        }
        try {
            if (JsonReader.read(answer.body()) instanceof JsonObject object
                    && object.members().get("ou") instanceof JsonString ou
                    && object.members().get("key") instanceof JsonString key) {
                CollectivityCode parent = CollectivityCode.of(ou.text());
                NoteKey theirs = NoteKey.parse(key.text());
                if (theirs.name().equals(Origin.keyName(parent)) && parenthood.above(parent)) {
                    return new Joining.Joined(parent, theirs);
                }
            }
        } catch (JsonRefused | NoteRefused | IllegalArgumentException none) {
            return new Joining.Refused(Joining.Why.STRANGER);
        }
        return new Joining.Refused(Joining.Why.STRANGER);
    }

    /** The next key signs from now on; the one before signs that it hands over. */
    @Transactional
    public void rotate() {
        account.require(Permission.FEDERATION_MANAGE);
        own.rotate();
        door.record("federation.key.rotated", "node:" + own.origin().owner());
    }

    /** All that waits is tried at once. */
    @Transactional
    public void hurry() {
        account.require(Permission.FEDERATION_MANAGE);
        deliveries.hurry();
    }
}
