// Times QuantLib's Black formula and its implied deviation over the options of a file, one a line:
//   side (1 or -1)  strike  forward  deviation  discount  price
// and prints nanoseconds a call, the median error of the implied deviation and how many could not be found.
#include <ql/pricingengines/blackformula.hpp>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <fstream>
#include <vector>

using namespace QuantLib;

struct Quote {
    int side;
    double strike, forward, deviation, discount, price;
};

template <class Work>
double nanoseconds(std::size_t calls, Work work) {
    double best = 1e300;
    for (int round = 0; round < 15; round++) {
        auto start = std::chrono::steady_clock::now();
        work();
        std::chrono::duration<double, std::nano> spent = std::chrono::steady_clock::now() - start;
        best = std::min(best, spent.count() / calls);
    }
    return best;
}

int main(int, char** arguments) {
    std::ifstream file(arguments[1]);
    std::vector<Quote> quotes;
    for (Quote q; file >> q.side >> q.strike >> q.forward >> q.deviation >> q.discount >> q.price;) quotes.push_back(q);
    volatile double sink = 0;

    double price = nanoseconds(quotes.size(), [&] {
        double sum = 0;
        for (const Quote& q : quotes)
            sum += blackFormula(q.side == 1 ? Option::Call : Option::Put, q.strike, q.forward, q.deviation, q.discount);
        sink = sum;
    });

    std::vector<double> errors;
    std::size_t failed = 0;
    double implied = nanoseconds(quotes.size(), [&] {
        errors.clear();
        failed = 0;
        for (const Quote& q : quotes) {
            try {
                double found = blackFormulaImpliedStdDev(q.side == 1 ? Option::Call : Option::Put, q.strike, q.forward,
                                                         q.price, q.discount);
                errors.push_back(std::fabs(found / q.deviation - 1));
            } catch (const std::exception&) {
                failed++;
            }
        }
    });

    std::nth_element(errors.begin(), errors.begin() + errors.size() / 2, errors.end());
    double median = errors[errors.size() / 2];
    std::printf("{\"price\": %.3f, \"implied\": %.3f, \"error\": %.3e, \"worst\": %.3e, \"failed\": %zu}\n", price, implied,
                median, *std::max_element(errors.begin(), errors.end()), failed);
}
