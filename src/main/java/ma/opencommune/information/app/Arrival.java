package ma.opencommune.information.app;

import java.time.LocalDate;
import ma.opencommune.information.domain.request.Channel;

/**
 * How a request reached the desk.
 *
 * @param channel on paper, by word of mouth or by telephone
 * @param received the day on the stamp, or the day it was said (rule R5)
 */
public record Arrival(Channel channel, LocalDate received) {}
