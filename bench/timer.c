/* Runs a command with its output thrown away and prints microseconds of wall clock, microseconds of processor, and KiB at the peak.
   In C because a child starts its peak at its parent's size: measured from Python, every small program looks like Python. */
#include <fcntl.h>
#include <stdio.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static long long micros(long seconds, long fraction) { return seconds * 1000000LL + fraction; }

int main(int count, char **command) {
    if (count < 2) return 2;
    struct timespec before, after;
    struct rusage used;
    int status;
    clock_gettime(CLOCK_MONOTONIC, &before);
    pid_t child = fork();
    if (child == 0) {
        int nowhere = open("/dev/null", O_WRONLY);
        dup2(nowhere, 1);
        dup2(nowhere, 2);
        execvp(command[1], command + 1);
        _exit(127);
    }
    if (child < 0 || wait4(child, &status, 0, &used) < 0) return 1;
    clock_gettime(CLOCK_MONOTONIC, &after);
    if (!WIFEXITED(status) || WEXITSTATUS(status) == 127) return 1;
    printf("%lld %lld %ld\n",
        micros(after.tv_sec, after.tv_nsec / 1000) - micros(before.tv_sec, before.tv_nsec / 1000),
        micros(used.ru_utime.tv_sec, used.ru_utime.tv_usec) + micros(used.ru_stime.tv_sec, used.ru_stime.tv_usec), used.ru_maxrss);
    return 0;
}
