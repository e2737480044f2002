package jp.shikaku.setup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The one clock of the product, on Japanese time. */
@ApplicationScoped
public class ClockProducer {

    @Produces
    Clock clock = Clock.system(ZoneId.of("Asia/Tokyo"));
}
