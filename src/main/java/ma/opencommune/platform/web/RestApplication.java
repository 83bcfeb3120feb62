package ma.opencommune.platform.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Root of the programs' addresses: {@code /api/v1}. */
@ApplicationPath("/api/v1")
public class RestApplication extends Application {}
