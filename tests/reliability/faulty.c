/* Preloaded into a process, it makes the n-th write operation under one folder fail, run short, or be the last one.
 * Counted are: write, pwrite, ftruncate, fsync, fdatasync, open that may make a file, rename, link, unlink, mkdir, rmdir.
 * Writes through a memory map (the index beside SQLite's log) are no system calls and are not seen.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

enum { SHORT = -1, KILL = -2, GONE = -3 }; /* in place of an error number */
enum { WRITES = 1, SYNCS = 2, OPENS = 4, NAMES = 8 };

static char folder[PATH_MAX];
static size_t folder_length;
static long counted, hits, nth;
static long counted_of[NAMES + 1]; /* by kind, whichever kinds may fail */
static int error_number, for_good, kinds;
static volatile int armed;

void faulty_arm(const char *watched, long at, int error, int from_there_on, int of_kinds)
{
    snprintf(folder, sizeof folder, "%s", watched);
    folder_length = strlen(folder);
    counted = hits = 0;
    memset(counted_of, 0, sizeof counted_of);
    nth = at;
    error_number = error;
    for_good = from_there_on;
    kinds = of_kinds;
    armed = 1;
}

long faulty_disarm(void)
{
    armed = 0;
    return counted;
}

long faulty_hits(void) { return hits; }

long faulty_counted(int of_kinds)
{
    long sum = 0;
    for (int kind = WRITES; kind <= NAMES; kind <<= 1)
        if (of_kinds & kind) sum += counted_of[kind];
    return sum;
}

#define REAL(name) \
    static __typeof__(&name) real; \
    if (!real) real = (__typeof__(&name))dlsym(RTLD_NEXT, #name)

static int inside(const char *path)
{
    return strncmp(path, folder, folder_length) == 0 && (path[folder_length] == '/' || path[folder_length] == '\0');
}

static int path_of(int handle, char *into)
{
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", handle);
    ssize_t length = readlink(link, into, PATH_MAX - 1);
    if (length < 0) return 0;
    into[length] = '\0';
    return 1;
}

static int watched_handle(int handle)
{
    char path[PATH_MAX];
    return armed && path_of(handle, path) && inside(path);
}

static int watched_name(int at, const char *path)
{
    char base[PATH_MAX];
    if (!armed) return 0;
    if (path[0] == '/' || at == AT_FDCWD) return inside(path);
    return path_of(at, base) && inside(base);
}

/* 1 when this operation is to fail: errno is set then. 2 when a write is to run short. */
static int falls_out(int kind)
{
    counted_of[kind]++;
    if (!(kinds & kind)) return 0;
    counted++;
    if (nth == 0 || !(counted == nth || (for_good && counted > nth))) return 0;
    hits++;
    if (error_number == KILL) kill(getpid(), SIGKILL);
    if (error_number == GONE) { /* the folder is pulled away once; then everything goes on against the real system */
        char away[PATH_MAX + 8];
        snprintf(away, sizeof away, "%s.gone", folder);
        armed = 0;
        rename(folder, away);
        return 0;
    }
    if (error_number == SHORT) return 2;
    errno = error_number;
    return 1;
}

#define HANDLE(kind, handle, call) \
    if (watched_handle(handle) && falls_out(kind) == 1) return -1; \
    return call
#define NAME(kind, at, path, call) \
    if (watched_name(at, path) && falls_out(kind) == 1) return -1; \
    return call

static size_t length_now(int handle, size_t length, int *fails)
{
    int how = watched_handle(handle) ? falls_out(WRITES) : 0;
    *fails = how == 1;
    return how == 2 && length > 1 ? length / 2 : length;
}

ssize_t write(int handle, const void *from, size_t length)
{
    REAL(write);
    int fails;
    length = length_now(handle, length, &fails);
    return fails ? -1 : real(handle, from, length);
}

ssize_t pwrite(int handle, const void *from, size_t length, off_t at)
{
    REAL(pwrite);
    int fails;
    length = length_now(handle, length, &fails);
    return fails ? -1 : real(handle, from, length, at);
}

ssize_t pwrite64(int handle, const void *from, size_t length, off64_t at)
{
    REAL(pwrite64);
    int fails;
    length = length_now(handle, length, &fails);
    return fails ? -1 : real(handle, from, length, at);
}

int ftruncate(int handle, off_t length) { REAL(ftruncate); HANDLE(WRITES, handle, real(handle, length)); }
int ftruncate64(int handle, off64_t length) { REAL(ftruncate64); HANDLE(WRITES, handle, real(handle, length)); }
int fsync(int handle) { REAL(fsync); HANDLE(SYNCS, handle, real(handle)); }
int fdatasync(int handle) { REAL(fdatasync); HANDLE(SYNCS, handle, real(handle)); }

#define MODE(flags) \
    mode_t mode = 0; \
    if ((flags) & (O_CREAT | __O_TMPFILE)) { \
        va_list rest; \
        va_start(rest, flags); \
        mode = va_arg(rest, mode_t); \
        va_end(rest); \
    }
#define OPEN(at, path, flags, call) \
    if (((flags) & O_CREAT) && watched_name(at, path) && falls_out(OPENS) == 1) return -1; \
    return call

int open(const char *path, int flags, ...) { REAL(open); MODE(flags); OPEN(AT_FDCWD, path, flags, real(path, flags, mode)); }
int open64(const char *path, int flags, ...) { REAL(open64); MODE(flags); OPEN(AT_FDCWD, path, flags, real(path, flags, mode)); }
int openat(int at, const char *path, int flags, ...) { REAL(openat); MODE(flags); OPEN(at, path, flags, real(at, path, flags, mode)); }
int openat64(int at, const char *path, int flags, ...) { REAL(openat64); MODE(flags); OPEN(at, path, flags, real(at, path, flags, mode)); }

int rename(const char *from, const char *to) { REAL(rename); NAME(NAMES, AT_FDCWD, to, real(from, to)); }
int renameat(int a, const char *from, int b, const char *to) { REAL(renameat); NAME(NAMES, b, to, real(a, from, b, to)); }
int link(const char *from, const char *to) { REAL(link); NAME(NAMES, AT_FDCWD, to, real(from, to)); }
int linkat(int a, const char *from, int b, const char *to, int flags) { REAL(linkat); NAME(NAMES, b, to, real(a, from, b, to, flags)); }
int unlink(const char *path) { REAL(unlink); NAME(NAMES, AT_FDCWD, path, real(path)); }
int unlinkat(int at, const char *path, int flags) { REAL(unlinkat); NAME(NAMES, at, path, real(at, path, flags)); }
int mkdir(const char *path, mode_t mode) { REAL(mkdir); NAME(NAMES, AT_FDCWD, path, real(path, mode)); }
int mkdirat(int at, const char *path, mode_t mode) { REAL(mkdirat); NAME(NAMES, at, path, real(at, path, mode)); }
int rmdir(const char *path) { REAL(rmdir); NAME(NAMES, AT_FDCWD, path, real(path)); }
