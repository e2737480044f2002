package jp.shikaku.drill;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import jp.shikaku.server.Database;
import jp.shikaku.server.ShikakuServer;

/** A server and its database, to which everything may happen. */
final class World implements AutoCloseable {

    /** 災い. */
    enum Trouble {
        /** {@code kill -9} of WildFly. */
        SERVER_KILLED,
        /** {@code pg_ctl stop -m immediate} of PostgreSQL; some seconds later it is back. */
        DATABASE_KILLED
    }

    private final ShikakuServer server;
    private final OwnPostgres postgres;

    private World(ShikakuServer server, OwnPostgres postgres) {
        this.server = server;
        this.postgres = postgres;
    }

    /** Freshly made, on the database that the tests run with. */
    static World fresh(String name) {
        if (onH2()) {
            return new World(ShikakuServer.fresh(name), null);
        }
        OwnPostgres postgres = new OwnPostgres(name, Map.of());
        try {
            postgres.create("shikaku", "");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new World(ShikakuServer.fresh(name, postgres.database("shikaku", postgres.port())), postgres);
    }

    ShikakuServer server() {
        return server;
    }

    /** What can happen to the database that the tests run with: H2 lives in the server. */
    static List<Trouble> possible() {
        return onH2() ? List.of(Trouble.SERVER_KILLED) : List.of(Trouble.values());
    }

    private static boolean onH2() {
        return Database.chosen() instanceof Database.H2;
    }

    /** It happens, everything is found as it must be at any moment, and what was away comes back. */
    void strike(Trouble trouble, Duration away) {
        switch (trouble) {
            case SERVER_KILLED -> {
                server.kill();
                Invariants.hold(server);
                server.start();
            }
            case DATABASE_KILLED -> {
                postgres.pullThePlug();
                Patience.sleep(away);
                postgres.start();
                Invariants.hold(server);
            }
        }
    }

    /** The end: the server has stopped, and everything is as it must be. */
    @Override
    public void close() {
        server.close();
        Invariants.hold(server);
        if (postgres != null) {
            postgres.close();
        }
    }
}
