package ma.opencommune.budgeting.domain.count;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import ma.opencommune.budgeting.domain.count.model.Election;
import ma.opencommune.budgeting.domain.count.pb.PbReader;
import ma.opencommune.budgeting.domain.count.pb.PbReading;

/** The project's own made-up elections. */
public final class OwnElections {

    private OwnElections() {}

    public static byte[] bytes(String name) {
        try (InputStream file = OwnElections.class.getResourceAsStream("/ma/opencommune/budgeting/count/" + name)) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static Election election(String name) {
        PbReading reading = PbReader.read(bytes(name));
        if (reading instanceof PbReading.Accepted accepted) {
            return accepted.election();
        }
        throw new AssertionError(reading.toString());
    }
}
