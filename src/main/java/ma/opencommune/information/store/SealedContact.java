package ma.opencommune.information.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import ma.opencommune.information.domain.request.Requester;
import ma.opencommune.information.domain.request.Token;
import ma.opencommune.platform.vault.Vault;

/**
 * Writes who asks into a row so that the database alone tells nothing. The national id is sealed by itself, because it is erased
 * earlier; the token is sealed with the contact, because letters to the requester carry the link.
 */
@ApplicationScoped
public class SealedContact {

    private static final String BETWEEN = "\u001F";
    private static final int PARTS = 7;

    @Inject
    Vault vault;

    void seal(RequestRow row, Requester who, Token token) {
        seal(row, who, token.text());
    }

    /** Seals other data of the requester; the secret stays. */
    void reseal(RequestRow row, Requester who) {
        seal(row, who, token(row));
    }

    /** Seals other data of the requester under a new secret. */
    void reseal(RequestRow row, Requester who, Token token) {
        row.tokenHash = token.hash();
        seal(row, who, token);
    }

    private void seal(RequestRow row, Requester who, String token) {
        row.contact = vault.seal(String.join(
                BETWEEN,
                who.name(),
                who.email(),
                who.phone(),
                who.address(),
                who.standing().name(),
                who.association(),
                token));
        if (!who.nationalId().isEmpty()) {
            row.nationalId = vault.seal(who.nationalId());
            row.personDigest = personDigest(who.nationalId());
        }
    }

    Requester requester(RequestRow row) {
        String[] parts = parts(row);
        String nationalId = row.nationalId == null ? "" : vault.open(row.nationalId);
        return new Requester(
                parts[0],
                parts[1],
                parts[2],
                parts[3],
                nationalId,
                parts[4].isEmpty() ? Requester.Standing.CITIZEN : Requester.Standing.valueOf(parts[4]),
                parts[5]);
    }

    /** The secret of the tracking page, to put it in a letter; empty once the contact is erased. */
    String token(RequestRow row) {
        return parts(row)[PARTS - 1];
    }

    byte[] personDigest(String nationalId) {
        return vault.digest("information.person", nationalId.toUpperCase(Locale.ROOT));
    }

    private String[] parts(RequestRow row) {
        return (row.contact == null ? BETWEEN.repeat(PARTS - 1) : vault.open(row.contact)).split(BETWEEN, -1);
    }
}
