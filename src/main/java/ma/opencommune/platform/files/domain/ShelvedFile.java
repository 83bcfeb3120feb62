package ma.opencommune.platform.files.domain;

/**
 * A file with the place of its bytes, which stays inside the archive.
 *
 * @param place shelf and random name
 * @param file what is known of it
 */
public record ShelvedFile(String place, StoredFile file) {}
