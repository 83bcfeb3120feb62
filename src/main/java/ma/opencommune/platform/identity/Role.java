package ma.opencommune.platform.identity;

import static ma.opencommune.platform.identity.Permission.ACCOUNT_MANAGE;
import static ma.opencommune.platform.identity.Permission.AUDIT_READ;
import static ma.opencommune.platform.identity.Permission.BALLOT_DESK;
import static ma.opencommune.platform.identity.Permission.BALLOT_PAPER;
import static ma.opencommune.platform.identity.Permission.BARRIER_HANDLE;
import static ma.opencommune.platform.identity.Permission.BODY_MANAGE;
import static ma.opencommune.platform.identity.Permission.BODY_PARTICIPATE;
import static ma.opencommune.platform.identity.Permission.BUDGET_MANAGE;
import static ma.opencommune.platform.identity.Permission.BUDGET_READ;
import static ma.opencommune.platform.identity.Permission.BUDGET_REVIEW;
import static ma.opencommune.platform.identity.Permission.COLLECTIVITY_MANAGE;
import static ma.opencommune.platform.identity.Permission.FEDERATION_MANAGE;
import static ma.opencommune.platform.identity.Permission.INFORMATION_ESCALATE;
import static ma.opencommune.platform.identity.Permission.INFORMATION_HANDLE;
import static ma.opencommune.platform.identity.Permission.INFORMATION_READ;
import static ma.opencommune.platform.identity.Permission.INFORMATION_REGISTER;
import static ma.opencommune.platform.identity.Permission.INFORMATION_SIGN;
import static ma.opencommune.platform.identity.Permission.OPERATE;
import static ma.opencommune.platform.identity.Permission.OWN_ACCOUNT;
import static ma.opencommune.platform.identity.Permission.PLAN_MANAGE;
import static ma.opencommune.platform.identity.Permission.PROPOSAL_REGISTER;
import static ma.opencommune.platform.identity.Permission.PUBLIC;
import static ma.opencommune.platform.identity.Permission.PUBLISH;
import static ma.opencommune.platform.identity.Permission.REPORT_MANAGE;
import static ma.opencommune.platform.identity.Permission.SERVICE_EDIT;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** The roles a person can hold here, and the one place that says what each may do. */
public enum Role {
    RESIDENT,
    DESK_CLERK(INFORMATION_READ, INFORMATION_REGISTER, PROPOSAL_REGISTER, BARRIER_HANDLE, BALLOT_DESK, BALLOT_PAPER),
    INFORMATION_OFFICER(INFORMATION_READ, INFORMATION_REGISTER, INFORMATION_HANDLE),
    HEAD(INFORMATION_READ, INFORMATION_SIGN),
    SECRETARY_GENERAL(INFORMATION_READ, INFORMATION_ESCALATE),
    BUDGET_OFFICER(BUDGET_READ, PROPOSAL_REGISTER, BUDGET_MANAGE, BALLOT_PAPER),
    TECHNICAL_REVIEWER(BUDGET_READ, BUDGET_REVIEW),
    BODY_SECRETARY(BODY_MANAGE),
    BODY_MEMBER(BODY_PARTICIPATE),
    SERVICE_EDITOR(SERVICE_EDIT, BARRIER_HANDLE),
    PUBLISHER(PUBLISH),
    REPORTING_OFFICER(REPORT_MANAGE, PLAN_MANAGE),
    AUDITOR(AUDIT_READ),
    ADMINISTRATOR(ACCOUNT_MANAGE, COLLECTIVITY_MANAGE, FEDERATION_MANAGE, OPERATE);

    private final Set<Permission> permissions;

    Role(Permission... own) {
        EnumSet<Permission> all = EnumSet.of(PUBLIC, OWN_ACCOUNT);
        Collections.addAll(all, own);
        permissions = Collections.unmodifiableSet(all);
    }

    /** What a holder of this role may do, {@code PUBLIC} and {@code OWN_ACCOUNT} included. */
    public Set<Permission> permissions() {
        return permissions;
    }

    /** Staff must confirm their sign-in with a one-time code; residents need not. */
    public boolean staff() {
        return this != RESIDENT && this != BODY_MEMBER;
    }
}
