@echo off
rem Starts an installed Touchstone on Windows.
rem Exit status: the program's own, or 7 if it could not be started.
setlocal EnableExtensions DisableDelayedExpansion

rem No blocks in brackets: the value of a variable that is put into one may hold a bracket, as in "Program Files (x86)".
set "TOUCHSTONE_HOME=%~dp0.."
set "TOUCHSTONE_JAVA=%TOUCHSTONE_HOME%\runtime\bin\java.exe"
if exist "%TOUCHSTONE_JAVA%" goto start
if not defined JAVA_HOME goto path
set "TOUCHSTONE_JAVA=%JAVA_HOME%\bin\java.exe"
if exist "%TOUCHSTONE_JAVA%" goto start

:path
set "TOUCHSTONE_JAVA=java.exe"
where /q java.exe && goto start
echo touchstone: no Java found. Install Java 17 or newer, or set JAVA_HOME to one. 1>&2
exit /b 7

:start
"%TOUCHSTONE_JAVA%" -XX:TieredStopAtLevel=1 -Xlog:disable %TOUCHSTONE_JAVA_OPTS% -jar "%TOUCHSTONE_HOME%\lib\touchstone.jar" %*
exit /b %ERRORLEVEL%
