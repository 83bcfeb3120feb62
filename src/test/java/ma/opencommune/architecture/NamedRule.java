package ma.opencommune.architecture;

import com.tngtech.archunit.lang.ArchRule;

/**
 * One rule of the house.
 *
 * @param name what it asks for, in words
 * @param rule the check; fails when it finds nothing to check
 * @param breaker simple name of the fixture that breaks it
 */
record NamedRule(String name, ArchRule rule, String breaker) {

    static NamedRule of(String name, ArchRule rule, String breaker) {
        return new NamedRule(name, rule.as(name).allowEmptyShould(false), breaker);
    }

    @Override
    public String toString() {
        return name;
    }
}
