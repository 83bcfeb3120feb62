package ma.opencommune.information.domain.proactive;

/** What article 10 of law 31-13 lists; the migration makes one duty of each. */
public enum ListedDuty {
    BUDGETS,
    PROCUREMENT_PLANS,
    PROCUREMENT_RESULTS,
    STAFF_RULES,
    SERVICES,
    FORMS,
    AGREEMENTS,
    STATISTICS,
    PROGRAMMES,
    REPORTS,
    STUDIES
}
