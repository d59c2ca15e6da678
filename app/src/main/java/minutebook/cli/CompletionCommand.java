package minutebook.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what a shell needs to complete commands and options. */
@Command(
        name = "completion",
        description = "Prints a script with which a shell completes commands and options.",
        footer = {"", "bash and zsh: source <(minutebook completion bash)", "fish: minutebook completion fish | source"
        })
final class CompletionCommand implements Callable<Integer> {
    /** The shells that can be asked for. */
    enum Shell {
        BASH,
        ZSH,
        FISH;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Host host;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "SHELL", description = "${COMPLETION-CANDIDATES}.")
    private Shell shell;

    CompletionCommand(Host host) {
        this.host = host;
    }

    @Override
    public Integer call() {
        CommandLine root = spec.root().commandLine();
        LateGroup.makeAll(root);
        host.out()
                .print(
                        switch (shell) {
                            case BASH, ZSH -> AutoComplete.bash("minutebook", root);
                            case FISH -> FishCompletion.of(root);
                        });
        return 0;
    }
}
