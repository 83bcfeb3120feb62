package ma.opencommune.accounts.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ma.opencommune.accounts.domain.ApiKeyRow;
import ma.opencommune.accounts.domain.ApiScope;

/** Keys of programs. */
@ApplicationScoped
public class ApiKeyStore {

    private static final Duration EXACT = Duration.ofMinutes(1);

    @PersistenceContext
    EntityManager entities;

    /** Keeps a new key by the digest of its secret. */
    public ApiKeyRow add(String name, Set<ApiScope> scopes, int hourly, byte[] digest, Instant at, long by) {
        ApiKey key = new ApiKey();
        key.name = name;
        key.scopes = scopes.stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
        key.hourly = hourly;
        key.digest = digest;
        key.created = at;
        key.createdBy = by;
        entities.persist(key);
        entities.flush();
        return row(key);
    }

    /** All keys, the newest first. */
    public List<ApiKeyRow> all() {
        return entities.createQuery("SELECT k FROM ApiKey k ORDER BY k.id DESC", ApiKey.class)
                .getResultStream()
                .map(ApiKeyStore::row)
                .toList();
    }

    /** The key of this digest, ended ones too. */
    public Optional<ApiKeyRow> byDigest(byte[] digest) {
        return entities.createQuery("SELECT k FROM ApiKey k WHERE k.digest = :digest", ApiKey.class)
                .setParameter("digest", digest)
                .getResultStream()
                .findFirst()
                .map(ApiKeyStore::row);
    }

    /** Ends a key; false when there is none, or it is ended. */
    public boolean revoke(long id, Instant at) {
        return entities.createQuery("UPDATE ApiKey k SET k.revoked = :at WHERE k.id = :id AND k.revoked IS NULL")
                        .setParameter("at", at)
                        .setParameter("id", id)
                        .executeUpdate()
                == 1;
    }

    /** Notes that a key was used; once a minute is enough. */
    public void used(ApiKeyRow key, Instant at) {
        if (key.lastUsed().filter(last -> at.isBefore(last.plus(EXACT))).isEmpty()) {
            entities.createQuery("UPDATE ApiKey k SET k.lastUsed = :at WHERE k.id = :id")
                    .setParameter("at", at)
                    .setParameter("id", key.id())
                    .executeUpdate();
        }
    }

    private static ApiKeyRow row(ApiKey key) {
        Set<ApiScope> scopes = Arrays.stream(key.scopes.split(" "))
                .filter(one -> !one.isEmpty())
                .map(ApiScope::valueOf)
                .collect(Collectors.toSet());
        return new ApiKeyRow(
                key.id,
                key.name,
                scopes,
                key.hourly,
                key.created,
                Optional.ofNullable(key.lastUsed),
                Optional.ofNullable(key.revoked));
    }
}
