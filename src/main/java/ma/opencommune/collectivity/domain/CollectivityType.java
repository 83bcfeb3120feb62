package ma.opencommune.collectivity.domain;

/** What a collectivity is called in law, within its level. */
public enum CollectivityType {
    COUNTRY,
    REGION,
    PREFECTURE,
    PROVINCE,
    URBAN,
    RURAL
}
