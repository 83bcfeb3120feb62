package ma.opencommune.accounts.store;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import ma.opencommune.accounts.domain.AccountState;
import org.jspecify.annotations.Nullable;

/** A person who signs in. Whatever ends earlier sessions moves the epoch on. */
@Entity
@Table(name = "accounts_account")
public class Account {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    Long id;

    @Column(name = "email")
    String email;

    @Column(name = "name")
    String name;

    @Column(name = "language")
    String language;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    AccountState state;

    @Column(name = "demo")
    boolean demo;

    @Column(name = "password_hash")
    @Nullable
    String passwordHash;

    @Column(name = "epoch")
    int epoch;

    @Column(name = "code_secret")
    byte @Nullable [] codeSecret;

    @Column(name = "code_active")
    boolean codeActive;

    @Column(name = "code_step")
    long codeStep;

    @Column(name = "created")
    Instant created;

    @Column(name = "last_sign_in")
    @Nullable
    Instant lastSignIn;

    @ElementCollection
    @CollectionTable(name = "accounts_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    Set<String> roles = new HashSet<>();

    /** For the database. */
    protected Account() {}

    /** An invited person without password and roles. */
    public Account(String email, String name, String language, Instant created) {
        this.email = email;
        this.name = name;
        this.language = language;
        this.created = created;
        this.state = AccountState.INVITED;
    }

    public long id() {
        return id;
    }

    public String email() {
        return email;
    }

    public String name() {
        return name;
    }

    public String language() {
        return language;
    }

    public AccountState state() {
        return state;
    }

    public boolean demo() {
        return demo;
    }

    public Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    public int epoch() {
        return epoch;
    }

    public Set<String> roles() {
        return Set.copyOf(roles);
    }

    /** When the last sign-in was complete. */
    public Optional<Instant> lastSignIn() {
        return Optional.ofNullable(lastSignIn);
    }

    /** The person chose a password: the account is usable, and earlier sessions end. */
    public void choosePassword(String hash) {
        passwordHash = hash;
        if (state == AccountState.INVITED) {
            state = AccountState.ACTIVE;
        }
        epoch++;
    }

    /** Changes the roles; earlier sessions end, because they hold the old ones. */
    public void giveRoles(Set<String> names) {
        roles.retainAll(names);
        roles.addAll(names);
        epoch++;
    }

    /** This account was made for a demonstration and works nowhere else. */
    public void markDemo() {
        demo = true;
    }

    /** Notes a complete sign-in. */
    public void signedIn(Instant at) {
        lastSignIn = at;
    }

    /** Whether a one-time code is set up and asked for. */
    public boolean codeActive() {
        return codeActive;
    }

    /** The sealed secret of the one-time code, in use or being set up. */
    public Optional<byte[]> codeSecret() {
        return Optional.ofNullable(codeSecret).map(byte[]::clone);
    }

    /** The last time step whose code was used; none is taken twice. */
    public long codeStep() {
        return codeStep;
    }

    /** Begins to set up a one-time code. */
    public void prepareCode(byte[] sealed) {
        codeSecret = sealed.clone();
        codeActive = false;
    }

    /** The code of the device was right: from now on it is asked for. */
    public void activateCode() {
        codeActive = true;
    }

    /** The code of this time step is used up. */
    public void useCode(long step) {
        codeStep = step;
    }

    /** No one-time code any longer; earlier sessions end. */
    public void removeCode() {
        codeSecret = null;
        codeActive = false;
        epoch++;
    }

    /** Ends every session. */
    public void signOutEverywhere() {
        epoch++;
    }

    /** Closes the account. */
    public void disable() {
        state = AccountState.DISABLED;
        epoch++;
    }

    /** Opens a closed account again; without a password it waits for one. */
    public void enable() {
        state = passwordHash == null ? AccountState.INVITED : AccountState.ACTIVE;
    }

    /** Changes the language of mails. */
    public void speak(String tag) {
        language = tag;
    }
}
