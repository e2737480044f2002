package jp.shikaku.batch.printlot;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import java.util.UUID;

/** Makes or checks one file of a lot after the other; several of these do so side by side. */
@Named
@Dependent
public class LotFilesBatchlet extends LotBatchlet {

    private final String name = UUID.randomUUID().toString();

    @Override
    protected boolean step(long lot) {
        return worker.nextFile(lot, name);
    }
}
